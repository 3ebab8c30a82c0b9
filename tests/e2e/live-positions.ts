import type { BrowserContext } from "@playwright/test";

const METRES_PER_DEGREE = 110_574.4;

/** A place that many metres north of where the run begins. */
export function placeAt(metres: number, latitude = 10, longitude = 20) {
  return { latitude: latitude + metres / METRES_PER_DEGREE, longitude, accuracy: 5 };
}

/** A browser that may know its place, standing at the beginning of the course. */
export async function allowPlaces(context: BrowserContext, metres = 0): Promise<void> {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation(placeAt(metres));
}
