/** A bend of a running track seen from above, in pixels, turning counterclockwise:
 * the home straight runs to the right along the bottom, then the lanes turn upwards. */
export type Track = {
  lanes: number;
  laneWidth: number;
  innerRadius: number;
  /** Length of the straight that is drawn to the left of the bend. */
  straight: number;
  /** 90 turns the lanes upwards, 180 leads them back to the left. */
  turnDegrees: 90 | 180;
  /** Distance of the marks along the straight. */
  straightStep: number;
  /** Degrees between the marks in the bend, the same in every lane. */
  bendStep: number;
};

/** Radius of the middle of a lane, counted from the inside. */
export function laneRadius(track: Track, lane: number): number {
  return track.innerRadius + (lane + 0.5) * track.laneWidth;
}

/** Radius of the outer rim. */
export function outerRadius(track: Track): number {
  return track.innerRadius + track.lanes * track.laneWidth;
}

/** Where the mark of a lane stands that many steps after (before, if negative) the bend begins;
 * the centre of the bend is the origin. */
export function markPoint(track: Track, lane: number, step: number): { x: number; y: number } {
  const radius = laneRadius(track, lane);
  if (step < 0) return { x: step * track.straightStep, y: radius };
  const angle = (step * track.bendStep * Math.PI) / 180;
  return { x: round(radius * Math.sin(angle)), y: round(radius * Math.cos(angle)) };
}

/** Line at that radius: along the straight, through the bend, and on for `beyond` pixels. */
export function laneLine(track: Track, radius: number, beyond: number): string {
  const start = `M${-track.straight} ${radius}H0`;
  return track.turnDegrees === 90
    ? `${start}A${radius} ${radius} 0 0 0 ${radius} 0V${-beyond}`
    : `${start}A${radius} ${radius} 0 0 0 0 ${-radius}H${-beyond}`;
}

/** Two dotted lines, along the straight and through the bend, with a dot for each of `count` weeks;
 * `bendWeek` of them stand on the straight. Draw them with round caps. */
export function laneDots(
  track: Track,
  lane: number,
  count: number,
  bendWeek: number,
): readonly { d: string; gap: number }[] {
  const radius = laneRadius(track, lane);
  const end = markPoint(track, lane, count - 1 - bendWeek + 0.05);
  const gap = (radius * track.bendStep * Math.PI) / 180;
  return [
    {
      d: `M${-bendWeek * track.straightStep} ${radius}H${-track.straightStep + 1}`,
      gap: track.straightStep,
    },
    {
      d: `M0 ${radius}A${radius} ${radius} 0 0 0 ${end.x} ${end.y}`,
      gap: Math.round(gap * 1000) / 1000,
    },
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
