const EQUATOR_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_141_316;
const RADIANS = Math.PI / 180;

/**
 * Metres between two near positions by the ellipsoid's radii of curvature at the middle latitude: within
 * 1e-6 of the geodesic under 500 m, and light enough to run at every fix of a phone.
 */
export function localMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLat = lat2 - lat1;
  const dLon = shortestTurn(lon2 - lon1);
  const sin = Math.sin(((lat1 + lat2) / 2) * RADIANS);
  const cos = Math.sqrt(1 - sin * sin);
  const w = 1 - ECCENTRICITY_SQUARED * sin * sin;
  const primeVertical = EQUATOR_METRES / Math.sqrt(w);
  const north = ((primeVertical * (1 - ECCENTRICITY_SQUARED)) / w) * dLat * RADIANS;
  const east = primeVertical * cos * dLon * RADIANS;
  return Math.sqrt(north * north + east * east);
}

/** A difference of longitudes brought into -180…180 degrees, so that 180° is no wall. */
export function shortestTurn(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  if (degrees < -180) return degrees + 360;
  return degrees;
}
