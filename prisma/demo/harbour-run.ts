import { mulberry } from "./plan-runs";

/** A run to be written as the file a watch would export; instants in epoch milliseconds. */
export type HarbourRun = {
  seed: number;
  startedAt: number;
  movingSeconds: number;
  distanceMetres: number;
};

type Place = { x: number; y: number };

const secondsBetween = 10;
const metresPerDegree = 111_195;
/** At sea, where nobody lives. */
const harbour = { latitude: 54.52, longitude: 12.9 };

/** A place of an invented run: seconds since its start, degrees, metres of height, beats a minute. */
export type HarbourPoint = {
  second: number;
  latitude: number;
  longitude: number;
  height: number;
  beats: number;
};

/** A run along an invented quay: a closed, uneven round of the asked length, a place every ten seconds. */
export function harbourPoints({ seed, movingSeconds, distanceMetres }: HarbourRun): HarbourPoint[] {
  const random = mulberry(seed);
  const course = unevenRound(random);
  const milestones = milestonesOf(course);
  const placeAt = walkAlong(course, milestones);
  const scale = distanceMetres / (milestones.at(-1) ?? 1);
  const steps = Math.max(2, Math.round(movingSeconds / secondsBetween));
  const pulse = 132 + random() * 14;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const eased = share + 0.012 * Math.sin(4 * Math.PI * share);
    const place = placeAt(eased);
    return {
      second: Math.round(share * movingSeconds),
      latitude: harbour.latitude + (place.y * scale) / metresPerDegree,
      longitude:
        harbour.longitude +
        (place.x * scale) / (metresPerDegree * Math.cos((harbour.latitude * Math.PI) / 180)),
      height: 6 + 5 * Math.sin(2 * Math.PI * share) ** 2,
      beats: Math.round(pulse + 12 * Math.min(1, share * 6) + 4 * Math.sin(30 * share)),
    };
  });
}

/** The run as the GPX file that a watch would export. */
export function harbourRun(run: HarbourRun): string {
  const points = harbourPoints(run).map(({ second, latitude, longitude, height, beats }) => {
    const time = new Date(run.startedAt + second * 1000).toISOString();
    return `<trkpt lat="${latitude.toFixed(7)}" lon="${longitude.toFixed(7)}"><ele>${height.toFixed(1)}</ele><time>${time}</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${beats}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Harbour Watch" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<trk><type>running</type><trkseg>
${points.join("\n")}
</trkseg></trk></gpx>`;
}

/** A closed curve whose distance from its middle wanders, in arbitrary units. */
function unevenRound(random: () => number): Place[] {
  const waves = [1, 2, 3, 5].map((turns) => ({
    turns,
    size: (0.34 * random()) / Math.sqrt(turns),
    shift: random() * 2 * Math.PI,
  }));
  const stretch = 0.6 + random() * 0.5;
  return Array.from({ length: 721 }, (_, step) => {
    const angle = (step / 720) * 2 * Math.PI;
    const radius = waves.reduce(
      (sum, { turns, size, shift }) => sum + size * Math.sin(turns * angle + shift),
      1,
    );
    return { x: radius * Math.cos(angle), y: stretch * radius * Math.sin(angle) };
  });
}

/** Metres-to-be along the course at each of its places. */
function milestonesOf(course: readonly Place[]): number[] {
  let length = 0;
  return course.map((place, index) => {
    length += stepTo(course[index - 1] ?? place, place);
    return length;
  });
}

/** The place at a share of the course's length; each call looks on from the last milestone passed. */
function walkAlong(course: readonly Place[], milestones: readonly number[]) {
  const length = milestones.at(-1) ?? 0;
  let at = 1;
  return (share: number): Place => {
    const goal = share * length;
    while (at < course.length - 1 && (milestones[at] ?? 0) < goal) at += 1;
    const [from, to] = [course[at - 1], course[at]];
    if (!from || !to) return { x: 0, y: 0 };
    const start = milestones[at - 1] ?? 0;
    const step = (milestones[at] ?? 0) - start;
    const part = step > 0 ? (goal - start) / step : 0;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  };
}

function stepTo(from: Place, to: Place): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
