import { isKept } from "@/domain/streak/statement";
import { type FactSheet, factOf } from "./fact";
import type { Tone } from "./voices/voice";

/** How the coach sounds on this sheet: trouble goes before everything, then what became of the week. */
export function toneOf(sheet: FactSheet): Tone {
  const { mood, occasion, verdict } = sheet;
  if (mood !== "ordinary") return mood;
  if (occasion === "comeback") return "back";
  if (occasion === "check-in") return "talk";
  if (occasion === "before-run") return sheet.readiness === "floor" ? "easy" : "ahead";
  const kept = verdict !== null && isKept(verdict);
  if (occasion === "run-finished") {
    if (verdict === null || verdict === "paused") return "loose";
    return kept ? "done" : "going";
  }
  if (verdict === null) return factOf(sheet, "runs") ? "free" : "quiet";
  if (verdict === "paused") return "paused";
  return kept ? "kept" : "short";
}
