import type { Outputs } from "@/server/router";

/** What the server made of one file. */
export type UploadedItem = Outputs["imports"]["recent"][number];

export type UploadResult =
  | { ok: true; item: UploadedItem }
  /** `again` is true where the same file may go through another time. */
  | { ok: false; sentence: string; again: boolean };

type UploadOptions = {
  batchId: string;
  /** The runner says that a file which looks like a copy is another run. */
  evenIfShifted: boolean;
  /** Told the share (0 to 1) that has left the device. */
  onShare: (share: number) => void;
};

const lost = "The connection was lost. The file is still here; try again.";

/** Sends one file; XMLHttpRequest, since fetch does not tell how much has left the device. */
export function uploadFile(file: File, options: UploadOptions): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/imports");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.setRequestHeader("x-batch-id", options.batchId);
    if (options.evenIfShifted) request.setRequestHeader("x-even-if-shifted", "1");
    request.upload.onprogress = ({ loaded, total }) =>
      options.onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, sentence: lost, again: true });
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.send(file);
  });
}

/** What an answer of the upload route means; every answer, also one that is not its own, has a sentence. */
export function readAnswer(status: number, text: string): UploadResult {
  const answer = parse(text);
  if (status === 200 && answer.item) return { ok: true, item: answer.item };
  const again = status === 429 || status >= 500 || status === 200;
  return { ok: false, sentence: answer.error ?? ownSentence(status), again };
}

function ownSentence(status: number): string {
  if (status === 413) return "This file is too large.";
  if (status === 429) return "That was a lot at once. Wait a minute and try again.";
  if (status === 401) return "You are signed out. Sign in and add the file again.";
  return status >= 500
    ? "Something went wrong on our side; try again."
    : "This file was not taken.";
}

function parse(text: string): { item?: UploadedItem; error?: string } {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null ? answer : {};
  } catch {
    return {};
  }
}
