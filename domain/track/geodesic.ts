import geographiclib from "geographiclib-geodesic";
import { localMetres, shortestTurn } from "./local-metres";

const WGS84 = geographiclib.Geodesic.WGS84;
const LOCAL_LIMIT_DEGREES = 0.005;
const POLAR_LATITUDE = 80;

/**
 * Metres along the WGS84 ellipsoid between two positions in degrees.
 *
 * Steps under about 500 m use the ellipsoid's radii of curvature at the middle latitude, which
 * stays within 1e-6 of the geodesic; longer and polar ones use Karney's exact algorithm.
 */
export function geodesicMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  if (
    Math.abs(lat2 - lat1) > LOCAL_LIMIT_DEGREES ||
    Math.abs(shortestTurn(lon2 - lon1)) > LOCAL_LIMIT_DEGREES ||
    Math.abs((lat1 + lat2) / 2) > POLAR_LATITUDE
  ) {
    return WGS84.Inverse(lat1, lon1, lat2, lon2, geographiclib.Geodesic.DISTANCE).s12 ?? 0;
  }
  return localMetres(lat1, lon1, lat2, lon2);
}
