import type { LiveState } from "@/domain/live-run/live-state";
import type { Tracking } from "./use-tracking";

type LiveNoteProps = {
  state: LiveState;
  words: string | null;
  tracking: Tracking;
  isStorageFull: boolean;
};

/** The one line above the figures: trouble first, else what the coach says, else how it goes. */
export function LiveNote(props: LiveNoteProps) {
  return (
    <p role="status" className="min-w-0 pt-1.5 font-semibold">
      {noteOf(props)}
    </p>
  );
}

const LOST_MS = 20_000;

function noteOf({ state, words, tracking, isStorageFull }: LiveNoteProps): string {
  if (isStorageFull)
    return "This phone is full. The run is kept in memory; do not close this page.";
  if (state.phase === "paused") return "Paused";
  if (words) return words;
  if (state.mode === "outdoor") {
    if (tracking.trouble === "denied")
      return "Only time is recorded: this page may not know where you are.";
    const lastSeen = state.good?.at ?? state.startedAt;
    if (state.at - lastSeen > LOST_MS) return "No position at the moment. Time goes on.";
  }
  if (state.phase === "auto-paused") return "Standing still. It goes on when you do.";
  const last = state.kilometres.at(-1);
  return last ? `Kilometre ${last.number}: ${clock(last.seconds)}` : "Recording";
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
