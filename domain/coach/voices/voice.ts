import type { FactId } from "../fact";

/** How a text begins or ends, by what happened. */
export type Tone =
  | "kept"
  | "short"
  | "paused"
  | "free"
  | "quiet"
  | "done"
  | "going"
  | "loose"
  | "back"
  | "ahead"
  | "easy"
  | "talk"
  | "gentle"
  | "lasting"
  | "medical";

export type Frame = { openings: readonly string[]; closings: readonly string[] };

/**
 * One persona's sentences. "{slot}" stands for a phrase of a fact; outside of slots no sentence holds a number,
 * a comparison, a date or a name, so that nothing can be claimed but facts.
 */
export type Voice = {
  frames: Partial<Readonly<Record<Tone, Frame>>>;
  bodies: Partial<Readonly<Record<FactId, readonly string[]>>>;
  /** What takes their place after a week that fell short. */
  softBodies?: Partial<Readonly<Record<FactId, readonly string[]>>>;
};
