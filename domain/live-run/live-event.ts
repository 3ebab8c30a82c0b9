/** Where a run is recorded: by position, or on a treadmill, where only time is measured. */
export type LiveMode = "outdoor" | "treadmill";

/** What the phone reported: degrees, metres of 95 % radius, epoch milliseconds by the phone's own clock. */
export type Fix = {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
  readonly altitude: number | null;
  readonly fixedAt: number;
};

/**
 * All that can happen to a live run. `at` is milliseconds since it was opened, from a clock that nobody
 * can set; `wall` is the phone's own clock, kept only to know the day and hour.
 */
export type LiveEvent =
  | { readonly kind: "start"; readonly at: number; readonly wall: number; readonly mode: LiveMode }
  | ({ readonly kind: "position"; readonly at: number } & Fix)
  | { readonly kind: "pulse"; readonly at: number; readonly beats: number }
  | { readonly kind: "pause" | "resume" | "lap" | "tick"; readonly at: number }
  /** The page went out of sight and came back: most phones stop positions meanwhile. */
  | { readonly kind: "hidden" | "visible"; readonly at: number }
  /** The page was closed or died, and the run goes on from here. */
  | { readonly kind: "reopened"; readonly at: number }
  /** What the treadmill's own display said. */
  | { readonly kind: "treadmill"; readonly at: number; readonly metres: number }
  | { readonly kind: "finish"; readonly at: number; readonly wall: number };
