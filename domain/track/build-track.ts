import { cleanPoints } from "./clean-points";
import type { PulseReadings, SessionWarning } from "./decoded-session";
import { dropSpikes } from "./drop-spikes";
import { distancesFromDevice, distancesFromPositions } from "./measure-distance";
import type { RawPoints } from "./raw-points";
import type { Track } from "./track";

const SLACK_METRES = 1000;
const STREAM_SHARE = 0.05;
const STREAM_SLACK_METRES = 50;

/**
 * A believable track from a file's points, and what had to be left out.
 * `deviceMetres` is the total the device claims, null if none: its odometer is used only where
 * it agrees with that total and is not out of all proportion to the positions.
 */
export function buildTrack(
  raw: RawPoints,
  deviceMetres: number | null,
): { track: Track; pulse: PulseReadings; warnings: SessionWarning[] } {
  const { distances: readings, droppedTimes, pulse, ...points } = cleanPoints(raw);
  const warnings: SessionWarning[] = [];
  if (droppedTimes > 0) warnings.push("times-went-back");
  if (dropSpikes(points) > 0) warnings.push("spikes-removed");
  if (!points.times.some((time) => Number.isFinite(time))) warnings.push("no-usable-time");
  const measured = distancesFromPositions(points);
  const odometer = distancesFromDevice(readings, points.times);
  if (odometer && isBelievable(odometer, measured, deviceMetres)) {
    const track: Track = { ...points, distances: odometer, distanceSource: "device" };
    return { track, pulse, warnings };
  }
  const distanceSource = (measured.at(-1) ?? 0) > 0 ? "positions" : "none";
  return { track: { ...points, distances: measured, distanceSource }, pulse, warnings };
}

function isBelievable(
  odometer: Float64Array,
  measured: Float64Array,
  deviceMetres: number | null,
): boolean {
  const end = odometer.at(-1) ?? 0;
  const walked = measured.at(-1) ?? 0;
  if (end === 0) return false;
  if (deviceMetres !== null && deviceMetres > 0) {
    const slack = Math.max(STREAM_SLACK_METRES, deviceMetres * STREAM_SHARE);
    if (Math.abs(end - deviceMetres) > slack) return false;
  }
  return walked === 0 || end < 2 * walked + SLACK_METRES;
}
