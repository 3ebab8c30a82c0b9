import type { LiveEvent } from "@/domain/live-run/live-event";

const METRES_PER_DEGREE = 110_574.4;
const WALL = Date.UTC(2026, 9, 5, 6);

export const start: LiveEvent = { kind: "start", at: 0, wall: WALL, mode: "outdoor" };

/** A position that many seconds after the start and metres north of where it was. */
export function seen(second: number, metres: number, accuracy = 5): LiveEvent {
  return {
    kind: "position",
    at: second * 1000,
    latitude: 10 + metres / METRES_PER_DEGREE,
    longitude: 20,
    accuracy,
    altitude: null,
    fixedAt: WALL + second * 1000,
  };
}

/** A position each second from one second to another, at a steady speed, `from` metres north at the beginning. */
export function steady(since: number, until: number, speed = 3, from = since * speed): LiveEvent[] {
  return Array.from({ length: until - since + 1 }, (_, i) => seen(since + i, from + i * speed));
}

export function finish(second: number): LiveEvent {
  return { kind: "finish", at: second * 1000, wall: WALL + second * 1000 };
}
