import { dreads, legs, restingRates, sleeps } from "@/domain/readiness/check";
import type { Inputs } from "@/server/router";

type Answers = Inputs["readiness"]["answer"];

/** What was tapped, and the names of what is missing or does not fit. */
export function readAnswers(form: FormData): { answers: Answers; missing: string[] } {
  const picked = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === form.get(name)) ?? null;
  const rate = String(form.get("restingRate") ?? "").trim();
  const restingRate = rate === "" ? null : Math.round(Number(rate));
  const answers = {
    dread: picked("dread", dreads),
    legs: picked("legs", legs),
    sleep: picked("sleep", sleeps),
    restingRate,
    trouble: null,
  };
  const fits =
    restingRate === null || (restingRate >= restingRates.least && restingRate <= restingRates.most);
  const missing = [
    ...(["dread", "legs", "sleep"] as const).filter((name) => answers[name] === null),
    ...(fits ? [] : ["restingRate"]),
  ];
  return { answers, missing };
}
