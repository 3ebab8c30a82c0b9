import type { DeviceTotals } from "@/domain/track/decoded-session";
import { addPoint, type RawPoints } from "@/domain/track/raw-points";
import type { FitMessage } from "./read-fit-messages";

const FIT_EPOCH_SECONDS = 631_065_600;
const DEGREES_PER_SEMICIRCLE = 180 / 2 ** 31;

/** What a session message says; times are epoch milliseconds, NaN where it is silent. */
export type FitSession = {
  readonly startedAt: number;
  readonly savedAt: number;
  readonly sport: number;
  readonly subSport: number;
  readonly totals: DeviceTotals;
};

/** Epoch milliseconds of seconds since the FIT epoch, 1989-12-31. */
export function fitTime(seconds: number): number {
  return (seconds + FIT_EPOCH_SECONDS) * 1000;
}

/** Adds each record message's point to `points`: position, altitude, heart rate and odometer. */
export function recordReader(points: RawPoints): (message: FitMessage) => void {
  const odometer = rollingOdometer();
  return (message) => {
    const enhanced = message.number(78);
    const metres = message.number(5) / 100;
    addPoint(points, {
      time: fitTime(message.timestamp),
      latitude: message.number(0) * DEGREES_PER_SEMICIRCLE,
      longitude: message.number(1) * DEGREES_PER_SEMICIRCLE,
      altitude: (Number.isNaN(enhanced) ? message.number(2) : enhanced) / 5 - 500,
      heartRate: message.number(3),
      distance: Number.isNaN(metres) ? odometer(message.bytes(8)) : metres,
    });
  };
}

const ROLLOVER = 4096;
const PER_METRE = 16;

/** Older footpods pack speed and a distance that rolls over every 256 m into three bytes. */
function rollingOdometer(): (packed: Uint8Array | null) => number {
  let total = 0;
  let last = 0;
  return (packed) => {
    const [low, middle, high] = packed ?? [];
    if (low === undefined || middle === undefined || high === undefined) return Number.NaN;
    if (low === 0xff && middle === 0xff && high === 0xff) return Number.NaN;
    const reading = (middle >> 4) | (high << 4);
    total += (reading - last + ROLLOVER) % ROLLOVER;
    last = reading;
    return total / PER_METRE;
  };
}

/** Reads a session message: start, sport and the device's own totals. */
export function readSession(message: FitMessage): FitSession {
  return {
    startedAt: fitTime(message.number(2)),
    savedAt: fitTime(message.timestamp),
    sport: message.number(5),
    subSport: message.number(6),
    totals: {
      distanceMetres: known(message.number(9) / 100),
      timerSeconds: known(message.number(8) / 1000),
      elapsedSeconds: known(message.number(7) / 1000),
      averageHeartRate: known(message.number(16)) || null,
      maximumHeartRate: known(message.number(17)) || null,
      ascentMetres: known(message.number(22)),
    },
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) && value >= 0 ? value : null;
}
