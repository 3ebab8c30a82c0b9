import { isInTime } from "./roll-code";

/** When a group run is, epoch milliseconds. */
type Planned = { startsAt: number; endsAt: number; cancelled: boolean };

const hourMs = 3_600_000;
const openMs = 2 * hourMs;
/** How far a phone's clock may be ahead. */
const aheadMs = 60_000;
const uploadMs = 7 * 24 * hourMs;

export type Refusal = "off" | "forged" | "other-time" | "unknown-code" | "too-late" | "own-code";

/** Whether two phones can meet for a group run at an instant: from two hours before it until two hours after. */
export function codesAreOpen({ startsAt, endsAt, cancelled }: Planned, now: number): boolean {
  return !cancelled && now >= startsAt - openMs && now <= endsAt + openMs;
}

/** Why what a phone says of an instant is not taken, whatever else it says; null where it may be. */
export function timeRefusal(planned: Planned, at: number, now: number): Refusal | null {
  if (planned.cancelled) return "off";
  if (now > planned.startsAt + uploadMs) return "too-late";
  return at <= now + aheadMs && codesAreOpen(planned, at) ? null : "other-time";
}

/** The steps from one to another in which a phone says that it showed its codes. */
export type Shown = { firstStep: number; lastStep: number };

/**
 * Whether a code that is known to be of this step counts: it was seen while it was fresh, and the phone that
 * showed it says so too. Until that one has been heard the other waits.
 */
export function judgeSeen(
  seen: { step: number; seenAt: number },
  shown: readonly Shown[],
): "counts" | "waits" | "other-time" {
  if (!isInTime(seen.step, seen.seenAt)) return "other-time";
  const both = shown.some((one) => seen.step >= one.firstStep && seen.step <= one.lastStep);
  return both ? "counts" : "waits";
}

const sentences: Record<Refusal, string> = {
  off: "This group run is off.",
  forged: "This was not written by this phone for you.",
  "other-time": "That code was of another time. Have a fresh one shown.",
  "unknown-code": "That is not a code of this group run. Look at the letters again, or scan it.",
  "too-late": "It came more than a week after the start. Ask the organiser to mark you.",
  "own-code": "That is your own code. Scan somebody else’s.",
};

/** Says to the runner why a handshake was not taken, and what to do. */
export function refusalSentence(refusal: Refusal): string {
  return sentences[refusal];
}
