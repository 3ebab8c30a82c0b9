/** What the phone promises about keeping a run. */
export type StorageState = "kept" | "unsure" | "little-room" | "none" | "unknown";

/** The sentence said before a run; null where all is well. */
export function storageWords(state: StorageState): string | null {
  switch (state) {
    case "none":
      return "This browser keeps nothing (a private window?). The run would be lost if this page closed before it is sent.";
    case "little-room":
      return "This phone has little room left. What does not fit is kept in memory and sent at once while there is a signal.";
    case "unsure":
      return "This browser does not promise to keep what is recorded. Have the run sent soon after you finish.";
    default:
      return null;
  }
}
