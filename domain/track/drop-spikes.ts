import { geodesicMetres } from "./geodesic";
import { segmentsOf, type Track } from "./track";

const SMALLEST_SPIKE_METRES = 25;
const SPIKE_SPEED = 15;
const RETURN_SHARE = 0.5;

type Positions = Pick<Track, "times" | "latitudes" | "longitudes" | "segmentStarts">;

/**
 * Removes, in place, the position of each single point that leaps away and back: both legs long,
 * faster together than 15 m/s, while its two neighbours lie close. Returns how many.
 */
export function dropSpikes(track: Positions): number {
  let dropped = 0;
  for (const [from, to] of segmentsOf(track)) {
    let before = -1;
    let here = -1;
    for (let after = from; after < to; after++) {
      if (Number.isNaN(track.latitudes[after] ?? Number.NaN)) continue;
      if (before >= 0 && isSpike(track, before, here, after)) {
        track.latitudes[here] = Number.NaN;
        track.longitudes[here] = Number.NaN;
        dropped++;
      } else {
        before = here;
      }
      here = after;
    }
  }
  return dropped;
}

function isSpike(track: Positions, before: number, here: number, after: number): boolean {
  const seconds = ((track.times[after] ?? Number.NaN) - (track.times[before] ?? Number.NaN)) / 1000;
  if (!(seconds > 0)) return false;
  const out = metresBetween(track, before, here);
  if (out < SMALLEST_SPIKE_METRES) return false;
  const back = metresBetween(track, here, after);
  if (back < SMALLEST_SPIKE_METRES || (out + back) / seconds < SPIKE_SPEED) return false;
  return metresBetween(track, before, after) < RETURN_SHARE * Math.min(out, back);
}

/** Geodesic metres between two points of a track that both have a position. */
export function metresBetween(
  track: Pick<Track, "latitudes" | "longitudes">,
  a: number,
  b: number,
): number {
  return geodesicMetres(
    track.latitudes[a] ?? Number.NaN,
    track.longitudes[a] ?? Number.NaN,
    track.latitudes[b] ?? Number.NaN,
    track.longitudes[b] ?? Number.NaN,
  );
}
