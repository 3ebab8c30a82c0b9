import type { SessionWarning } from "@/domain/track/decoded-session";
import { REJECTION_SENTENCES } from "@/domain/track/rejection";
import type { FileWarning } from "./decode/decode-result";

/** One sentence for each outcome that did not become a run, fit to stand beside the file's name. */
const sentences = {
  ...REJECTION_SENTENCES,
  "already-imported": "You already have this run: the very same file.",
  "same-run": "You already have this run, from another file. The one you have stays as it is.",
  "shifted-copy":
    "This looks like a run you already have, saved with its clock off. Import it anyway if it is another one.",
  "in-the-future":
    "This run would lie in the future: the clock of the watch was wrong. Log it by hand with its day.",
  "no-start-time":
    "This file does not say when you ran. Log the run by hand with its day and time; the distance is known.",
} as const;

export type ImportReason = keyof typeof sentences;

/** The sentence for a stored reason; null stays null. */
export function importSentence(reason: string | null): string | null {
  if (reason === null) return null;
  return reason in sentences ? sentences[reason as ImportReason] : "This file could not be read.";
}

const warningSentences: Record<FileWarning | SessionWarning, string> = {
  damaged: "The file is damaged in places; what could be read was kept.",
  truncated: "The file ends too early; the part that is there was kept.",
  "name-disagrees": "The file's name promises another format than it holds.",
  "clock-not-set": "The watch's clock was not set, so the date may be wrong.",
  incomplete: "The recording is incomplete; its totals come from what is there.",
  "no-points": "There is no track in it, only totals.",
  "no-usable-time": "Its times cannot be used.",
  "spikes-removed": "A jump of the signal was taken out.",
  "times-went-back": "Points whose time went backwards were left out.",
};

/** The sentence for a stored warning. */
export function warningSentence(warning: string): string {
  return warning in warningSentences
    ? warningSentences[warning as keyof typeof warningSentences]
    : "Something in this file is unusual.";
}
