/** The unit a runner reads distances in. */
export type DistanceUnit = "km" | "mi";

export const metresPerMile = 1609.344;

const metresPerUnit: Record<DistanceUnit, number> = { km: 1000, mi: metresPerMile };
const intlUnit: Record<DistanceUnit, string> = { km: "kilometer", mi: "mile" };
const formats = new Map<string, Intl.NumberFormat>();

/** A distance in metres as a number of kilometres or miles. */
export function metresIn(unit: DistanceUnit, metres: number): number {
  return metres / metresPerUnit[unit];
}

/** A number of kilometres or miles in metres. */
export function metresOf(unit: DistanceUnit, value: number): number {
  return value * metresPerUnit[unit];
}

/** A distance as a runner reads it, such as "10.02 km", "6,2 mi" or "1,204 km". */
export function formatDistance(metres: number, unit: DistanceUnit, locale: string): string {
  const value = metresIn(unit, metres);
  return distanceFormat(unit, locale, value < 100 ? 2 : 0).format(value);
}

/** Formats are kept, since making one takes a hundred times longer than using it. */
function distanceFormat(unit: DistanceUnit, locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${unit} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: intlUnit[unit],
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}
