import { epochDay, type LocalDate } from "@/domain/time-zone/local-date";

export type Point = { latitude: number; longitude: number };

/** Instants in epoch milliseconds; "up" and "down" where the sun does not cross the height that day. */
export type SunTimes = { rise: number; set: number } | "up" | "down";

/** The sun's upper edge at the horizon, with the refraction of the air. */
export const sunrise = -0.833;
/** The end of civil twilight: until then one sees where one sets one's feet. */
export const civilTwilight = -6;

const dayMs = 86_400_000;
const radians = Math.PI / 180;
/** 2000-01-01T12:00Z. */
const j2000 = 946_728_000_000;

/**
 * When the sun stands at `height` degrees on a date: the "sunrise equation" with the low-precision solar
 * coordinates of the Astronomical Almanac, as in J. Meeus, Astronomical Algorithms (2nd ed., 1998), chapters 15
 * and 25. Good to about a minute between 65° south and 65° north.
 */
export function sunTimes(
  date: LocalDate,
  { latitude, longitude }: Point,
  height: number = sunrise,
): SunTimes {
  const noon = epochDay(date) * dayMs + dayMs / 2 - (longitude / 360) * dayMs;
  const day = (noon - j2000) / dayMs;
  const anomaly = radians * ((357.5291 + 0.98560028 * day) % 360);
  const centre =
    1.9148 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly) + 0.0003 * Math.sin(3 * anomaly);
  const ecliptic = radians * ((anomaly / radians + centre + 282.9372) % 360);
  const transit = noon + dayMs * (0.0053 * Math.sin(anomaly) - 0.0069 * Math.sin(2 * ecliptic));
  const declination = Math.asin(Math.sin(ecliptic) * Math.sin(23.4397 * radians));
  const north = latitude * radians;
  const cosine =
    (Math.sin(height * radians) - Math.sin(north) * Math.sin(declination)) /
    (Math.cos(north) * Math.cos(declination));
  if (cosine < -1) return "up";
  if (cosine > 1) return "down";
  const half = (Math.acos(cosine) / radians / 360) * dayMs;
  return { rise: transit - half, set: transit + half };
}
