import { type CommitmentTerms, lowestFloorSeconds, type Standard } from "@/domain/commitment/terms";
import type { DistanceUnit } from "@/domain/units/distance";
import { parseDistance } from "@/domain/units/parse-distance";

export type TermsFields = {
  days: string;
  floor: string;
  standardKind: "none" | "minutes" | "distance";
  standard: string;
};
export type TermsErrors = Partial<Record<"floor" | "standard", string>>;

const [shortestMinutes, longestMinutes] = [10, 1440];
const [shortestMetres, farthestMetres] = [500, 200_000];

/** What was typed as terms, or a sentence for each field that needs another look. */
export function readTerms(
  typed: TermsFields,
  unit: DistanceUnit,
): { ok: true; terms: CommitmentTerms } | { ok: false; errors: TermsErrors } {
  const floor = Number(typed.floor);
  const errors: TermsErrors = {};
  if (!Number.isInteger(floor) || floor * 60 < lowestFloorSeconds || floor > longestMinutes) {
    errors.floor = "Type whole minutes, 10 or more.";
  }
  const standard = readStandard(typed, unit);
  if (typeof standard === "string") errors.standard = standard;
  else if (standard?.kind === "minutes" && floor > standard.value) {
    errors.floor = "The floor cannot lie above the standard.";
  }
  if (errors.floor || typeof standard === "string") return { ok: false, errors };
  return {
    ok: true,
    terms: { daysPerWeek: Number(typed.days), standard, floorSeconds: floor * 60 },
  };
}

function readStandard(typed: TermsFields, unit: DistanceUnit): Standard | null | string {
  if (typed.standardKind === "none") return null;
  if (typed.standardKind === "minutes") {
    const minutes = Number(typed.standard);
    const fits =
      Number.isInteger(minutes) && minutes >= shortestMinutes && minutes <= longestMinutes;
    return fits ? { kind: "minutes", value: minutes } : "Type whole minutes, 10 or more.";
  }
  const distance = parseDistance(typed.standard, unit);
  if (!distance.ok) return distance.problem;
  const metres = Math.round(distance.value);
  if (metres < shortestMetres) return "A run is at least 500 metres.";
  return metres > farthestMetres ? "Choose 200 km or less." : { kind: "distance", value: metres };
}
