export type PictureResult = { ok: true } | { ok: false; sentence: string };

const lost = "The connection was lost. The picture is still here; try again.";

/** Sends a picture; every answer has a sentence. */
export function uploadPicture(file: Blob): Promise<PictureResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/pictures");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.onerror = () => resolve({ ok: false, sentence: lost });
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.send(file);
  });
}

/** What an answer means. */
export function readAnswer(status: number, text: string): PictureResult {
  if (status === 200) return { ok: true };
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    if (typeof error === "string") return { ok: false, sentence: error };
  } catch {
    // What is not ours has our own sentence.
  }
  const tooLarge = "This picture is too large: 12 MB at most.";
  return { ok: false, sentence: status === 413 ? tooLarge : "This picture was not taken." };
}
