import type { FactId, FactSheet } from "./fact";
import { factPhrases } from "./fact-phrases";
import { toneOf } from "./tone-of";
import type { Tone } from "./voices/voice";

const aboutOthers: readonly FactId[] = ["partner", "together"];

/** Tones of good news. Whatever is delicate is said in sentences that people wrote. */
const modelTones: readonly Tone[] = ["kept", "done", "going", "free", "loose", "back", "ahead"];

/** The sheet as a model may see it: nothing about anybody else, nothing that has no words. */
export function modelSheet(sheet: FactSheet): FactSheet {
  const facts = sheet.facts.filter(
    (fact) =>
      fact.value > 0 &&
      !aboutOthers.includes(fact.id) &&
      Object.keys(factPhrases(fact, sheet)).length > 0,
  );
  return { ...sheet, facts };
}

/** Whether a model may word this sheet at all; never where there is trouble, rest or a week that fell short. */
export function modelMaySpeak(sheet: FactSheet): boolean {
  return modelTones.includes(toneOf(sheet)) && modelSheet(sheet).facts.length > 0;
}
