import type { LocalDate } from "@/domain/time-zone/local-date";
import { civilTwilight, type Point, type SunTimes, sunTimes } from "./sun-times";

/** How light it is during a run, and the next turn of the light (epoch milliseconds) that falls into or after it. */
export type Daylight = {
  /** "mixed" where it begins or ends in the dark. */
  light: "light" | "dark" | "mixed";
  sunriseAt: number | null;
  sunsetAt: number | null;
};

type During = { date: LocalDate; startsAt: number; endsAt: number };

/** Whether a run at a place is in the light; twilight counts as light. `date` is the civil date there. */
export function daylightOf({ date, startsAt, endsAt }: During, at: Point): Daylight {
  const seen = sunTimes(date, at, civilTwilight);
  const sun = sunTimes(date, at);
  const [starts, ends] = [isLight(seen, startsAt), isLight(seen, endsAt)];
  return {
    light: starts && ends ? "light" : starts || ends ? "mixed" : "dark",
    sunriseAt: typeof sun === "string" ? null : sun.rise,
    sunsetAt: typeof sun === "string" ? null : sun.set,
  };
}

function isLight(times: SunTimes, instant: number): boolean {
  if (typeof times === "string") return times === "up";
  return instant >= times.rise && instant <= times.set;
}
