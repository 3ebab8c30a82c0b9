import { type DistanceUnit, metresOf } from "./distance";
import { type Parsed, parsed, problem } from "./parsed";

const farthestMetres = 1_000_000;
const typed = /^(\d{1,7}(?:[.,]\d{1,3})?|[.,]\d{1,3})\s*([\p{L}.]*)$/u;

const metresOfUnit: ReadonlyMap<string, number> = new Map([
  ...["km", "kms", "k", "kilometre", "kilometres", "kilometer", "kilometers"].map(named(1000)),
  ...["m", "metre", "metres", "meter", "meters"].map(named(1)),
  ...["mi", "mi.", "mile", "miles"].map(named(metresOf("mi", 1))),
]);

/**
 * Reads a typed distance in metres: "10", "10.5 km", "6,2 mi" or "800 m"; without a unit it is in
 * `unit`. A comma or point is the decimal sign.
 */
export function parseDistance(text: string, unit: DistanceUnit): Parsed {
  const match = typed.exec(text.normalize("NFKC").trim().toLowerCase());
  if (!match) return problem(`Type a distance such as 5.2 or 5.2 ${unit}.`);
  const [, number = "", name = ""] = match;
  const size = name === "" ? metresOf(unit, 1) : metresOfUnit.get(name);
  if (size === undefined) return problem("Type the distance in km, mi or m.");
  const metres = Number(number.replace(",", ".")) * size;
  if (metres <= 0) return problem("A distance is more than zero.");
  if (metres > farthestMetres) return problem("A run is at most 1,000 km.");
  return parsed(metres);
}

function named(metres: number): (name: string) => [string, number] {
  return (name) => [name, metres];
}
