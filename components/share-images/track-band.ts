import { laneLine, markPoint, outerRadius, type Track } from "@/components/landing/track-geometry";
import { markBox, weekMarkPaths } from "@/components/streaks/week-mark-paths";
import type { Verdict } from "@/domain/streak/statement";
import { palette } from "./palette";
import { shareHeight, shareWidth } from "./share-image";

export type BandWeek = {
  verdict: Verdict;
  comeback?: boolean | undefined;
  share?: number | undefined;
};
export type Point = { x: number; y: number };

const thickness = 148;
const apron = 14;
const edge = 36;

/** A track that comes from the left below the words and turns up on the right, as on the landing page. */
export function bandTrack(lanes: number): Track {
  return {
    lanes,
    laneWidth: thickness / lanes,
    innerRadius: 256,
    straight: 1_000,
    turnDegrees: 90,
    straightStep: 82,
    bendStep: 14,
  };
}

/** Where the mark of a lane stands in the whole picture, that many steps after the bend begins. */
export function bandPoint(track: Track, lane: number, step: number): Point {
  const point = markPoint(track, lane, step);
  const { x, y } = bendCentre(track);
  return { x: x + point.x, y: y + point.y };
}

function bendCentre(track: Track): Point {
  const outer = outerRadius(track);
  return { x: shareWidth - edge - outer, y: shareHeight - edge - outer };
}

/** The ground of a picture with the track on it, and whatever runs there. */
export function trackGround(track: Track, runs: string): string {
  const { x, y } = bendCentre(track);
  const rims = Array.from(
    { length: track.lanes + 1 },
    (_, rim) => track.innerRadius + rim * track.laneWidth,
  );
  const line = (radius: number, ink: string, width: number) =>
    `<path d="${laneLine(track, radius, 600)}" fill="none" stroke="${ink}" stroke-width="${width}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareWidth}" height="${shareHeight}">`,
    `<rect width="${shareWidth}" height="${shareHeight}" fill="${palette.paper}"/>`,
    `<g transform="translate(${x} ${y})">`,
    line(track.innerRadius + thickness / 2, palette.oval, thickness + 2 * apron),
    ...rims.map((rim) => line(rim, palette.lane, 2.5)),
    "</g>",
    runs,
    brandMark(),
    "</svg>",
  ].join("");
}

/** One lane with a mark a week, oldest first, as many as reach round the bend. */
export function streakGround(weeks: readonly BandWeek[]): string {
  const track = bandTrack(1);
  const marks = weeks.map((week, at) =>
    bandMark(week, 64, bandPoint(track, 0, at - mostOnStraight)),
  );
  return trackGround(track, marks.join(""));
}

const mostOnStraight = 8;

/** How many weeks the lane has room for. */
export const bandWeeks = 13;

/** One mark of a week around a point, in the colour that stands on the track. */
export function bandMark(
  { verdict, comeback = false, share = 0 }: BandWeek,
  size: number,
  { x, y }: Point,
): string {
  const ink = palette["on-oval"];
  const paths = weekMarkPaths(verdict, { comeback, share }).map(({ d, paint }) => {
    if (paint.kind === "fill") return `<path d="${d}" fill="${ink}" fill-rule="evenodd"/>`;
    const ends = paint.dash ? `stroke-dasharray="${paint.dash}"` : `stroke-linecap="round"`;
    return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${paint.width}" ${ends}/>`;
  });
  const half = size / 2;
  return `<g transform="translate(${x - half} ${y - half}) scale(${size / markBox})">${paths.join("")}</g>`;
}

/** The two interlocked discs of the brand, at the upper left. */
function brandMark(): string {
  const paths = weekMarkPaths("kept-with-cover").map(
    ({ d }) => `<path d="${d}" fill="${palette.track}" fill-rule="evenodd"/>`,
  );
  return `<g transform="translate(72 50) scale(2.2)">${paths.join("")}</g>`;
}
