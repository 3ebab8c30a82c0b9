import { type Daylight, daylightOf } from "./daylight-of";
import { placeOfZone } from "./place-of-zone";

type Venue = { zone: string; latitude: number | null; longitude: number | null };

/** Daylight where a run begins; approximate where only the zone, and so its own city, is known. */
export type VenueLight = Daylight & { approximate: boolean };

/** How light it is during a run at a venue; null for a zone without a city and no point. */
export function lightAtVenue(
  { zone, latitude, longitude }: Venue,
  during: Parameters<typeof daylightOf>[0],
): VenueLight | null {
  if (latitude !== null && longitude !== null) {
    return { ...daylightOf(during, { latitude, longitude }), approximate: false };
  }
  const city = placeOfZone(zone);
  return city && { ...daylightOf(during, city), approximate: true };
}
