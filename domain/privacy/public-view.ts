import { movingSeconds } from "@/domain/run/moving-time";
import { KILOMETRE, MILE, type Split, splitsOf } from "@/domain/run/splits";
import { distancesFromPositions } from "@/domain/track/measure-distance";
import { type SimplifiedLine, simplifyLine } from "@/domain/track/simplify-line";
import { hasPosition, segmentsOf, type Track } from "@/domain/track/track";
import type { HiddenArea } from "./home-zones";

/** What anyone but its owner sees of a run. Nothing in it depends on what lies in a hidden area. */
export type PublicView = {
  /** Of the visible part, to 100 m; null where the run has no distance or nothing of it is visible. */
  readonly distanceMetres: number | null;
  /** Of the visible part, to the minute. */
  readonly movingSeconds: number;
  /** To the second, each full unit of the visible part. */
  readonly kilometreSplits: readonly Split[];
  readonly mileSplits: readonly Split[];
  readonly line: SimplifiedLine;
};

const TRIM_METRES = 200;
const SLACK_SECONDS = 60;
const SHORTEST_PIECE = 2;

/**
 * The one view of a run with a track for anyone but its owner: hidden cells and the first and last 200 m of what
 * is left at the run's ends are cut, and everything is computed anew from the rest.
 */
export function publicView(track: Track, isHidden: HiddenArea): PublicView {
  const shown = trimmed(visiblePart(track, isHidden));
  const metres = shown.distances.at(-1) ?? 0;
  const timeline = withoutGaps(shown);
  return {
    distanceMetres: metres > 0 ? Math.round(metres / 100) * 100 : null,
    movingSeconds: Math.round(movingSeconds(shown) / SLACK_SECONDS) * SLACK_SECONDS,
    kilometreSplits: rounded(splitsOf(timeline, KILOMETRE)),
    mileSplits: rounded(splitsOf(timeline, MILE)),
    line: simplifyLine(shown),
  };
}

/** The stretches outside, each a segment of its own with distances from the visible positions alone. */
function visiblePart(track: Track, isHidden: HiddenArea): Track {
  const pieces: number[][] = [];
  for (const [from, to] of segmentsOf(track)) {
    let piece: number[] = [];
    for (let i = from; i < to; i++) {
      if (!hasPosition(track, i)) continue;
      const [latitude = 0, longitude = 0] = [track.latitudes[i], track.longitudes[i]];
      if (!isHidden({ latitude, longitude })) piece.push(i);
      else if (piece.length > 0) {
        pieces.push(piece);
        piece = [];
      }
    }
    if (piece.length > 0) pieces.push(piece);
  }
  return cut(
    track,
    pieces.filter((piece) => piece.length >= SHORTEST_PIECE),
  );
}

/** Without the first and the last 200 m, whatever is hidden: a run without places does not start at a door either. */
function trimmed(track: Track): Track {
  const length = track.distances.at(-1) ?? 0;
  const isInside = (i: number) => {
    const metres = track.distances[i] ?? 0;
    return metres >= TRIM_METRES && metres <= length - TRIM_METRES;
  };
  const pieces = segmentsOf(track).map(([from, to]) =>
    Array.from({ length: to - from }, (_, i) => from + i).filter(isInside),
  );
  return cut(
    track,
    pieces.filter((piece) => piece.length >= SHORTEST_PIECE),
  );
}

function cut(track: Track, pieces: readonly (readonly number[])[]): Track {
  const kept = pieces.flat();
  const column = (values: Float64Array) => Float64Array.from(kept, (i) => values[i] ?? Number.NaN);
  let start = 0;
  const segmentStarts = pieces.map((piece) => {
    const here = start;
    start += piece.length;
    return here;
  });
  const places = {
    times: column(track.times),
    latitudes: column(track.latitudes),
    longitudes: column(track.longitudes),
    altitudes: new Float64Array(kept.length).fill(Number.NaN),
    heartRates: new Uint8Array(kept.length),
    segmentStarts: segmentStarts.length > 0 ? segmentStarts : [0],
  };
  return { ...places, distances: distancesFromPositions(places), distanceSource: "positions" };
}

/** Time against distance with the time between stretches left out: how long one was inside tells nothing. */
function withoutGaps(track: Track) {
  const seconds: number[] = [];
  let total = 0;
  for (const [from, to] of segmentsOf(track)) {
    for (let i = from; i < to; i++) {
      const step = i === from ? 0 : ((track.times[i] ?? 0) - (track.times[i - 1] ?? 0)) / 1000;
      total += Number.isFinite(step) ? step : 0;
      seconds.push(total);
    }
  }
  return { startedAt: 0, seconds: Float64Array.from(seconds), metres: track.distances };
}

function rounded(splits: readonly Split[]): Split[] {
  return splits.map(({ number, seconds }) => ({ number, seconds: Math.round(seconds) }));
}
