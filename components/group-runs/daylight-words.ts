import type { VenueLight } from "@/domain/daylight/light-at-venue";
import { clockWords } from "@/domain/time-zone/date-words";

type During = { startsAt: number; endsAt: number; zone: string };

/** How light it is during a run: "Light", "Dark", "Sun sets 16:02", with "about" where the place is not known. */
export function daylightWords(
  { light, sunriseAt, sunsetAt, approximate }: VenueLight,
  { startsAt, endsAt, zone }: During,
  locale: string,
): string {
  const within = (at: number | null): at is number => at !== null && at >= startsAt && at <= endsAt;
  const clock = (at: number) => `${approximate ? "about " : ""}${clockWords(at, zone, locale)}`;
  if (within(sunsetAt)) return `Sun sets ${clock(sunsetAt)}`;
  if (within(sunriseAt)) return `Sun rises ${clock(sunriseAt)}`;
  if (light === "mixed") return "Partly dark";
  return light === "light" ? "Light" : "Dark";
}
