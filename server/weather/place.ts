/** A tenth of a degree, some 11 km: all that a provider learns of where somebody runs. */
export type WeatherPlace = { latitudeTenths: number; longitudeTenths: number };

/** The place of a point, for asking and for storing. */
export function weatherPlace(point: { latitude: number; longitude: number }): WeatherPlace {
  return {
    latitudeTenths: Math.round(point.latitude * 10),
    longitudeTenths: Math.round(point.longitude * 10),
  };
}

/** Names a place among many. */
export function placeName({ latitudeTenths, longitudeTenths }: WeatherPlace): string {
  return `${latitudeTenths}:${longitudeTenths}`;
}
