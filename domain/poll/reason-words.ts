import type { Tally } from "./poll";
import { can } from "./rank-options";

/** Why an option stands where it stands: "All 5 can", "4 of 5 can, 1 of them if need be". */
export function reasonWords(tally: Tally, asked: number): string {
  const able = can(tally);
  if (asked === 0) return "Nobody has answered yet";
  if (able === 0) return "Nobody can";
  const who =
    able === asked ? (asked === 1 ? "1 of 1 can" : `All ${asked} can`) : `${able} of ${asked} can`;
  if (tally.ifNeedBe === 0) return who;
  return able === tally.ifNeedBe
    ? `${who}, if need be`
    : `${who}, ${tally.ifNeedBe} of them if need be`;
}
