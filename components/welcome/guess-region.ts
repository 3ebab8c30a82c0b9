import { zoneOfToday } from "@/domain/time-zone/zone-spelling";

/** What a browser tells of where its runner is: zone, units and language. */
export type Region = { zone: string; unit: "km" | "mi"; locale: string };

const mileRegions = new Set(["US", "GB", "LR", "MM"]);
const written = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A guess that the runner can correct; miles where roads are signed in miles. */
export function guessRegion(language: string, zone: string | undefined): Region {
  const locale = written.test(language) ? language : "en-GB";
  const region = new Intl.Locale(locale).maximize().region ?? "";
  const namesRegion = language.includes("-");
  return {
    zone: zone ? zoneOfToday(zone) : "UTC",
    unit: namesRegion && mileRegions.has(region) ? "mi" : "km",
    locale,
  };
}
