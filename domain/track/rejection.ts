/** Why a file could not be taken. */
export type RejectionReason = keyof typeof REJECTION_SENTENCES;

/** One plain sentence for each reason, fit to be shown beside the file's name. */
export const REJECTION_SENTENCES = {
  busy: "Files cannot be read just now; try this one again in a minute.",
  archive: "This is a zip archive; unpack it and choose the files inside.",
  corrupt: "This file is damaged and no run can be read from it.",
  doctype: "This file carries a document type declaration, which is refused for safety.",
  empty: "This file is empty.",
  html: "This is a web page, not a run; the download may have needed a sign-in.",
  "no-track": "This file holds no recorded track.",
  "not-an-activity": "This file is from a watch or app, but it holds no activity.",
  "out-of-memory": "This file needed too much memory to read.",
  "timed-out": "This file took too long to read.",
  "too-large": "This file is too large; the limit is 50 MB, or 100 MB once unpacked.",
  "unknown-type": "This is not a FIT, GPX or TCX file.",
} as const;
