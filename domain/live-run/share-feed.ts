import { localMetres } from "@/domain/track/local-metres";
import type { CoursePoint } from "./live-state";

/** A place as watchers get it: milliseconds since the start, metres run till then. */
export type SharedPoint = {
  readonly at: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly metres: number;
};

/** What a phone still holds back, and whether it has begun to show anything. */
export type ShareFeed = {
  readonly hasBegun: boolean;
  readonly held: readonly SharedPoint[];
  readonly from: SharedPoint | null;
};

export const NO_FEED: ShareFeed = { hasBegun: false, held: [], from: null };

const EARLIEST_MS = 180_000;
const EARLIEST_METRES = 500;
const HELD_METRES = 200;
const HELD_MS = 30_000;

type Place = { readonly latitude: number; readonly longitude: number };

/**
 * Takes a counted place and tells what may go to watchers now. Nothing goes before three minutes and 500 m from
 * the start, nothing from a hidden area, and always the last 200 m and half a minute stay behind: they are never
 * sent, so that a share ends short of where the runner stops.
 */
export function feedPoint(
  feed: ShareFeed,
  { at, latitude, longitude, metres }: CoursePoint,
  isHidden: (place: Place) => boolean,
): { feed: ShareFeed; ready: readonly SharedPoint[] } {
  const point = { at, latitude, longitude, metres };
  const from = feed.from ?? point;
  if (!feed.hasBegun && !mayBegin(from, point)) return { feed: { ...feed, from }, ready: [] };
  const all = isHidden(point) ? feed.held : [...feed.held, point];
  const ready = all.filter((one) => metres - one.metres >= HELD_METRES && at - one.at >= HELD_MS);
  return { feed: { hasBegun: true, held: all.slice(ready.length), from }, ready };
}

function mayBegin(from: SharedPoint, point: SharedPoint): boolean {
  const away = localMetres(from.latitude, from.longitude, point.latitude, point.longitude);
  return point.at - from.at >= EARLIEST_MS && away >= EARLIEST_METRES;
}
