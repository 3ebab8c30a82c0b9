export type ToastNote = {
  message: string;
  /** What is safe or what comes next, in one line. */
  detail?: string;
  tone?: "done" | "error";
  /** Shown as an Undo button for as long as the toast stands. */
  onUndo?: () => void;
};

export const toastEvent = "runpact:toast";

/** Shows a short note over the page; a `ToastHost` must be mounted. */
export function showToast(note: ToastNote): void {
  window.dispatchEvent(new CustomEvent<ToastNote>(toastEvent, { detail: note }));
}
