import geographiclib from "geographiclib-geodesic";

const WGS84 = geographiclib.Geodesic.WGS84;
const EQUATOR_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_141_316;
const RADIANS = Math.PI / 180;
const LOCAL_LIMIT_DEGREES = 0.005;
const POLAR_LATITUDE = 80;

/**
 * Metres along the WGS84 ellipsoid between two positions in degrees.
 *
 * Steps under about 500 m use the ellipsoid's radii of curvature at the middle latitude, which
 * stays within 1e-6 of the geodesic; longer and polar ones use Karney's exact algorithm.
 */
export function geodesicMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLat = lat2 - lat1;
  const dLon = shortestTurn(lon2 - lon1);
  const middle = (lat1 + lat2) / 2;
  if (
    Math.abs(dLat) > LOCAL_LIMIT_DEGREES ||
    Math.abs(dLon) > LOCAL_LIMIT_DEGREES ||
    Math.abs(middle) > POLAR_LATITUDE
  ) {
    return WGS84.Inverse(lat1, lon1, lat2, lon2, geographiclib.Geodesic.DISTANCE).s12 ?? 0;
  }
  const sin = Math.sin(middle * RADIANS);
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
