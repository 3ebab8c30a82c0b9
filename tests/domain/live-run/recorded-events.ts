import type { LiveEvent } from "@/domain/live-run/live-event";
import { segmentsOf, type Track } from "@/domain/track/track";

const ACCURACY = 5;

/** What a phone would have reported on the course of a track: its points as positions, its pauses as pauses by hand. */
export function recordedEvents(track: Track): LiveEvent[] {
  const wall = track.times.find((time) => Number.isFinite(time)) ?? 0;
  const events: LiveEvent[] = [{ kind: "start", at: 0, wall, mode: "outdoor" }];
  let at = 0;
  for (const [from, to] of segmentsOf(track)) {
    if (from > 0) events.push({ kind: "pause", at });
    for (let i = from; i < to; i++) {
      const time = track.times[i] ?? Number.NaN;
      if (Number.isNaN(time)) continue;
      at = time - wall;
      if (from > 0 && i === from) events.push({ kind: "resume", at: at - 1 });
      const beats = track.heartRates[i] ?? 0;
      if (beats > 0) events.push({ kind: "pulse", at, beats });
      const [latitude = Number.NaN, longitude = Number.NaN] = [
        track.latitudes[i],
        track.longitudes[i],
      ];
      if (Number.isNaN(latitude)) continue;
      const altitude = track.altitudes[i] ?? Number.NaN;
      events.push({
        kind: "position",
        at,
        latitude,
        longitude,
        accuracy: ACCURACY,
        altitude: Number.isNaN(altitude) ? null : altitude,
        fixedAt: time,
      });
    }
  }
  return [...events, { kind: "finish", at, wall: wall + at }];
}
