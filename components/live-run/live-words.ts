import type { StoredRun } from "@/client/live-run/live-database";
import type { WaitingRun } from "@/client/live-run/outbox";
import type { PlaceTrouble } from "@/client/live-run/sensors";
import { averagePace, currentPace } from "@/domain/live-run/current-pace";
import type { PlannedNow } from "@/domain/live-run/halfway";
import type { LiveState } from "@/domain/live-run/live-state";
import { bandPlace, type TargetBand } from "@/domain/live-run/target-band";
import type { DistanceUnit } from "@/domain/units/distance";
import { metresIn } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";

/** What the three large figures show. */
export type Figures = { time: string; distance: string; pace: string; average: string };

export function figuresOf(state: LiveState, unit: DistanceUnit): Figures {
  return {
    time: formatDuration(state.activeMs / 1000),
    distance: (Math.floor(metresIn(unit, state.metres) * 100) / 100).toFixed(2),
    pace: paceFigure(currentPace(state), unit),
    average: paceFigure(averagePace(state), unit),
  };
}

function paceFigure(secondsPerKm: number | null, unit: DistanceUnit): string {
  if (secondsPerKm === null || secondsPerKm > 3_600) return "–:––";
  return formatDuration(Math.round(secondsPerKm / metresIn(unit, 1000)));
}

/** What the phone knows of where it is, in a sentence. */
export function placeWords(trouble: PlaceTrouble, accuracy: number | null): string {
  if (trouble === "denied") {
    return "This page may not know where you are. Allow it in the browser, or run as on a treadmill.";
  }
  if (trouble === "unavailable") return "No position yet. Under the open sky it takes a moment.";
  if (accuracy === null) return "Your place is asked for when you start.";
  return accuracy <= 20
    ? `Position found, good to ${Math.round(accuracy)} m.`
    : `Position found, but only to ${Math.round(accuracy)} m.`;
}

export const SCREEN_WORDS =
  "A browser cannot record with the screen off. Keep this page in front; it keeps the screen lit, which takes battery.";

/** A run that waits on this phone, and why. */
export function waitingWords({ state, run, isInMemory }: WaitingRun): string {
  if (isInMemory && state !== "sending") {
    return "This phone is full, so the run is in this page’s memory alone. Keep the page open until it is sent, or save it as a file.";
  }
  switch (state) {
    case "sending":
      return "It is being sent.";
    case "signed-out":
      return "It is safe on this phone. Sign in, and it is sent.";
    case "other-runner":
      return "It belongs to another runner, and waits until they sign in here.";
    case "unclaimed":
      return "Nobody was signed in when it was recorded.";
    case "refused":
      return `The server did not take it: ${run.refused ?? "it did not say why"}`;
    default:
      return "It is safe on this phone, and is sent as soon as there is a signal.";
  }
}

/** "32:10 and 5.2 km", as a run that is not yet on the server is named. */
export function storedWords({ activeMs, metres }: StoredRun, unit: DistanceUnit): string {
  const time = formatDuration(activeMs / 1000);
  return metres > 0 ? `${time} and ${metresIn(unit, metres).toFixed(2)} ${unit}` : time;
}

/** "Usual 5:40–6:20", and where the pace of now lies; null where no band is known. */
export function bandWords(
  band: TargetBand | null,
  state: LiveState,
  unit: DistanceUnit,
): string | null {
  if (!band) return null;
  const value = band.of === "pace" ? currentPace(state) : (state.pulse?.beats ?? null);
  const shown = (one: number) => (band.of === "pace" ? paceFigure(one, unit) : String(one));
  const place = bandPlace(band, value);
  const words = place === null ? "" : `, ${placeNames[place]}`;
  return `usual ${shown(band.low)}–${shown(band.high)}${words}`;
}

const placeNames = { inside: "in it", harder: "quicker now", easier: "easier now" } as const;

/** "Planned at 06:30: 45 minutes." By the phone's own clock. */
export function plannedWords({ startsAt, minutes }: PlannedNow): string {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `Planned at ${time.format(startsAt)}: ${minutes} minutes.`;
}
