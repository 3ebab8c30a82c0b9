import type { ShownSummary } from "@/domain/run/run-summary-schema";

const flagSentences: Record<ShownSummary["flags"][number], string> = {
  "distance-disagrees":
    "The device's distance and the track differ a lot; the track's distance is shown.",
  "elapsed-implausible":
    "The watch seems to have been left running; the moving time is what counts.",
  "heart-rate-implausible": "The heart rate looks wrong, so it is left out.",
  "too-fast": "This is faster than anyone runs, so it stays out of best efforts.",
};

const warningSentences: ReadonlyMap<string, string> = new Map([
  ["damaged", "The file is damaged in places; what could be read is shown."],
  ["truncated", "The file ends too early; the part that is there is shown."],
  ["clock-not-set", "The watch's clock was not set, so the date may be wrong."],
  ["incomplete", "The recording is incomplete; its totals come from what is there."],
  ["no-points", "There is no track in the file, only totals."],
  ["no-usable-time", "The times in the file cannot be used."],
  ["spikes-removed", "A jump of the signal was taken out."],
  [
    "gap-screen",
    "The screen was off for a while; the way is bridged in a straight line there, and helps no record.",
  ],
  ["gap-gps", "The signal was lost for a while; a straight line there helps no record."],
  [
    "gap-closed",
    "The page was closed for a while; the way is bridged in a straight line there, and helps no record.",
  ],
  ["times-went-back", "Points whose time went backwards were left out."],
]);

/** What a reader should know about the figures of a run, one sentence each. */
export function runNotes({ flags, warnings }: Pick<ShownSummary, "flags" | "warnings">): string[] {
  return [
    ...flags.map((flag) => flagSentences[flag]),
    ...warnings.flatMap((warning) => warningSentences.get(warning) ?? []),
  ];
}
