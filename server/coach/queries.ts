import "server-only";
import { z } from "zod";
import { factOf } from "@/domain/coach/fact";
import { factPhrases } from "@/domain/coach/fact-phrases";
import { personas } from "@/domain/coach/persona-names";
import type { Acting } from "@/server/platform/acting";
import { type CoachedText, ownTexts } from "./own-texts";

export const wordingInput = z.strictObject({ wording: z.int().min(0).max(999).default(0) });

/** A text as a page shows it: `facts` are the phrases of the facts that it states. */
export type ShownText = { text: string; facts: string[] };

/** What the coach says about the last closed week and the last runs, with each voice to compare. */
export async function coachPage(
  { wording }: z.infer<typeof wordingInput>,
  { runnerId, now }: Acting,
) {
  const { persona, week, say, runs } = await ownTexts(runnerId, now);
  return {
    persona,
    week,
    wording,
    text: shown(say(persona, wording)),
    previews: personas.map((voice) => ({ persona: voice, text: say(voice, 0).text })),
    runs: runs.map(({ run, say: sayRun }) => ({
      runId: run.id,
      localDate: run.localDate,
      movingSeconds: run.movingSeconds,
      distanceMetres: run.distanceMetres,
      ...shown(sayRun(0)),
    })),
  };
}

function shown({ text, sentences, sheet }: CoachedText): ShownText {
  const facts = sentences
    .flatMap(({ factIds }) => factIds)
    .flatMap((id) => factOf(sheet, id) ?? [])
    .flatMap((fact) => Object.values(factPhrases(fact, sheet)).slice(0, 1));
  return { text, facts };
}
