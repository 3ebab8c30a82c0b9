import type { Split } from "@/domain/run/splits";
import type { LiveMode } from "./live-event";

export type LivePhase = "ready" | "running" | "paused" | "auto-paused" | "finished";

/** Why there are no positions for a while: the screen was off, the signal was lost, the page was closed. */
export type GapKind = "screen" | "gps" | "closed";

/** A stretch without positions, in milliseconds; its straight line is `bridgedMetres`, 0 for a mere leap of the signal. */
export type Gap = {
  readonly kind: GapKind;
  readonly from: number;
  readonly to: number;
  readonly bridgedMetres: number;
};

/** A place on the course: milliseconds since the start, metres run till then. */
export type CoursePoint = {
  readonly at: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly altitude: number | null;
  readonly metres: number;
  /** Counts up wherever the way before this point was not seen. */
  readonly segment: number;
};

/** A place that is believed, whether or not it is far enough from the last to count. */
export type GoodFix = {
  readonly at: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly fixedAt: number;
};

/** A split as it falls; `bridged` where part of it was not seen. */
export type LiveSplit = Split & { readonly bridged: boolean };

export type Lap = { readonly at: number; readonly metres: number };

export type Minute = {
  readonly metres: number;
  readonly beats: number;
  readonly readings: number;
};

/** Everything a live run knows of itself; follows from its events alone. */
export type LiveState = {
  readonly phase: LivePhase;
  readonly mode: LiveMode;
  /** The phone's clock at the start; null before. */
  readonly startedWall: number | null;
  readonly startedAt: number;
  readonly finishedWall: number | null;
  /** The latest event. */
  readonly at: number;
  /** Time without pauses, up to `at`. */
  readonly activeMs: number;
  readonly metres: number;
  readonly bridgedMetres: number;
  readonly treadmillMetres: number | null;
  /** The last counted place; new for each counted step. */
  readonly point: CoursePoint | null;
  readonly good: GoodFix | null;
  /** Metres from place to place since the last counted one. */
  readonly wayMetres: number;
  /** Places that the last good one could not lead to, kept until three agree. */
  readonly doubted: readonly GoodFix[];
  readonly accuracy: number | null;
  readonly segment: number;
  readonly gaps: readonly Gap[];
  readonly isHidden: boolean;
  readonly wasHidden: boolean;
  readonly wasClosed: boolean;
  /** When the last metre was counted, or counting began anew. */
  readonly movedAt: number;
  readonly kilometres: readonly LiveSplit[];
  readonly miles: readonly LiveSplit[];
  /** Metres at which the last unseen stretch ended, to mark splits that hold some of it. */
  readonly bridgedUpTo: number;
  readonly recent: readonly Lap[];
  readonly laps: readonly Lap[];
  readonly pulse: { readonly beats: number; readonly at: number } | null;
  readonly beats: { readonly sum: number; readonly readings: number; readonly most: number };
  readonly minutes: readonly Minute[];
};

export const READY: LiveState = {
  phase: "ready",
  mode: "outdoor",
  startedWall: null,
  startedAt: 0,
  finishedWall: null,
  at: 0,
  activeMs: 0,
  metres: 0,
  bridgedMetres: 0,
  treadmillMetres: null,
  point: null,
  good: null,
  wayMetres: 0,
  doubted: [],
  accuracy: null,
  segment: 0,
  gaps: [],
  isHidden: false,
  wasHidden: false,
  wasClosed: false,
  movedAt: 0,
  kilometres: [],
  miles: [],
  bridgedUpTo: 0,
  recent: [],
  laps: [],
  pulse: null,
  beats: { sum: 0, readings: 0, most: 0 },
  minutes: [],
};
