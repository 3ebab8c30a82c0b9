import type { Point } from "./sun-times";
import places from "./zone-places.json" with { type: "json" };

const known: Readonly<Record<string, readonly number[] | undefined>> = places;

/** The city after which a zone is named, to a tenth of a degree (from the zone database's zone.tab); or null. */
export function placeOfZone(zone: string): Point | null {
  const [latitude, longitude] = known[zone] ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
