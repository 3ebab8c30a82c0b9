import { localMetres } from "@/domain/track/local-metres";
import { countStep } from "./count-step";
import type { LiveEvent } from "./live-event";
import type { Gap, GoodFix, LiveState } from "./live-state";

const LEAST_ACCURACY = 50;
const FASTEST = 10;
const AGREEING = 3;
const SMALLEST_STEP = 5;
const LEAP_METRES = 200;
/** How much of the bends between two counted places is given back to the straight line between them. */
const MOST_BEND = 1.02;
const GAP_MS = 30_000;
const UNSEEN_MS = 10_000;
/** A clock that was set back by more than this was set by somebody; the order of arrival then counts. */
const CLOCK_SET_MS = 60_000;

type Position = Extract<LiveEvent, { kind: "position" }>;

/**
 * Believes, doubts or drops a position, and counts the way to it once it is longer than the position is
 * uncertain. Rules of a phone's live track: see the project's data brief.
 */
export function takeFix(state: LiveState, fix: Position): LiveState {
  const known = { ...state, accuracy: fix.accuracy };
  if (state.mode === "treadmill" || state.phase === "paused") return known;
  if (!isPlace(fix) || !(fix.accuracy <= LEAST_ACCURACY)) return known;
  const good = {
    at: fix.at,
    latitude: fix.latitude,
    longitude: fix.longitude,
    fixedAt: fix.fixedAt,
  };
  const last = state.doubted.at(-1) ?? state.good;
  if (last && isStale(good, last)) return known;
  if (!state.good || !state.point) return placed(known, good, fix.altitude);
  if (canReach(state.good, good)) return walked(known, good, fix);
  const agreeing = last && last !== state.good && canReach(last, good) ? state.doubted : [];
  const doubted = [...agreeing, good];
  if (doubted.length < AGREEING) return { ...known, doubted };
  return leapt(known, good, fix);
}

/** The first place, or the first after a pause. */
function placed(state: LiveState, good: GoodFix, altitude: number | null): LiveState {
  const { metres, segment } = state;
  const point = { ...good, altitude, metres, segment };
  return { ...state, good, doubted: [], wayMetres: 0, point, movedAt: state.at, ...seen(state) };
}

function walked(state: LiveState, good: GoodFix, fix: Position): LiveState {
  const { point, good: before } = state;
  if (!point || !before) return state;
  const straight = metresBetween(point, good);
  const way = state.wayMetres + metresBetween(before, good);
  const gap = gapBetween(state, before, good, straight);
  const next = { ...state, good, doubted: [], wayMetres: way, ...seen(state) };
  if (!gap && straight < Math.max(SMALLEST_STEP, fix.accuracy / 2)) return next;
  const step = gap ? straight : Math.max(straight, Math.min(way, straight * MOST_BEND));
  return countStep({ ...next, wayMetres: 0 }, { to: good, altitude: fix.altitude, step, gap });
}

/**
 * Three places agree that the last good one was wrong. Where a runner could have come there since the last
 * counted place, as after a fix that stood still for seconds, the way counts; else it is a leap of the signal.
 */
function leapt(state: LiveState, good: GoodFix, fix: Position): LiveState {
  const { point } = state;
  if (!point) return state;
  const step = metresBetween(point, good);
  if (canReach(point, good))
    return walked({ ...state, good: { ...point, fixedAt: good.fixedAt } }, good, fix);
  const isFar = step >= LEAP_METRES;
  const gap: Gap = { kind: "gps", from: point.at, to: good.at, bridgedMetres: 0 };
  const segment = isFar ? state.segment + 1 : state.segment;
  const gaps = isFar ? [...state.gaps, gap] : state.gaps;
  return placed({ ...state, segment, gaps }, good, fix.altitude);
}

function gapBetween(state: LiveState, from: GoodFix, to: GoodFix, step: number): Gap | null {
  const ms = to.at - from.at;
  const unseen = state.wasClosed || state.wasHidden;
  if (!(ms > GAP_MS || (unseen && ms > UNSEEN_MS) || step >= LEAP_METRES)) return null;
  const kind = state.wasClosed ? "closed" : state.wasHidden ? "screen" : "gps";
  return { kind, from: from.at, to: to.at, bridgedMetres: step };
}

function seen(state: LiveState): Pick<LiveState, "wasHidden" | "wasClosed"> {
  return { wasHidden: state.isHidden, wasClosed: false };
}

function isPlace({ latitude, longitude }: Position): boolean {
  return (
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  );
}

function isStale(fix: GoodFix, last: GoodFix): boolean {
  return (
    fix.at <= last.at || (fix.fixedAt <= last.fixedAt && last.fixedAt - fix.fixedAt < CLOCK_SET_MS)
  );
}

function canReach(from: Place & { readonly at: number }, to: GoodFix): boolean {
  return metresBetween(from, to) <= (FASTEST * (to.at - from.at)) / 1000;
}

type Place = { readonly latitude: number; readonly longitude: number };

function metresBetween(a: Place, b: Place): number {
  return localMetres(a.latitude, a.longitude, b.latitude, b.longitude);
}
