import { type GridSecret, moved, type Position } from "@/domain/privacy/zone-cells";

/** Numbers from 0 to 1 that are the same each time for a seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A home somewhere between the tropics and the far north, with its runner's secret. */
export function inventHome(random: () => number): { place: Position; secret: GridSecret } {
  const place = { latitude: -40 + random() * 100, longitude: -170 + random() * 340 };
  const secret = { north: random(), east: random(), seed: Math.floor(random() * 2 ** 31) };
  return { place, secret };
}

/** Runs from the door and back to it, each by a slightly bent road in a direction of its own. */
export function homeRuns(home: Position, count: number, random: () => number): Position[][] {
  return Array.from({ length: count }, () => {
    let [bearing, here] = [random() * 360, home];
    const out: Position[] = [here];
    const length = 1500 + random() * 2000;
    for (let metres = 0; metres < length; metres += 15) {
      bearing += (random() - 0.5) * 12;
      here = moved(here, bearing, 15);
      out.push(here);
    }
    return [...out, ...out.toReversed()];
  });
}
