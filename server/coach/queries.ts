import "server-only";
import { z } from "zod";
import { factOf } from "@/domain/coach/fact";
import { factPhrases } from "@/domain/coach/fact-phrases";
import { factSource } from "@/domain/coach/fact-source";
import { personas } from "@/domain/coach/persona-names";
import type { Acting } from "@/server/platform/acting";
import { env } from "@/server/platform/env";
import { ownTexts } from "./own-texts";
import type { CoachedText } from "./spoken";

export const wordingInput = z.strictObject({ wording: z.int().min(0).max(999).default(0) });

/** A text as a page shows it: each sentence with the facts that it states, and where their data stand. */
export type ShownText = {
  text: string;
  by: CoachedText["by"];
  sentences: { text: string; facts: { says: string; known: string; path: string }[] }[];
};

/** What the coach says about the last closed week, the last runs and the next, with each voice to compare. */
export async function coachPage(
  { wording }: z.infer<typeof wordingInput>,
  { runnerId, now }: Acting,
) {
  const { persona, week, modelAllowed, say, runs, cue } = await ownTexts(runnerId, now);
  return {
    persona,
    week,
    wording,
    /** Whether a language model may word the facts; null where this site has none. */
    model: env().coachModel ? modelAllowed : null,
    text: shown(say(persona, wording), null),
    previews: personas.map((voice) => ({ persona: voice, text: say(voice, 0).text })),
    cue: cue && {
      startsAt: cue.next?.startsAt ?? null,
      zone: cue.next?.zone ?? null,
      ifThen: cue.next?.cue ?? "",
      ...shown(cue.text, null),
    },
    runs: runs.map(({ run, say: sayRun }) => ({
      runId: run.id,
      localDate: run.localDate,
      movingSeconds: run.movingSeconds,
      distanceMetres: run.distanceMetres,
      ...shown(sayRun(), run.id),
    })),
  };
}

function shown({ text, by, sentences, sheet }: CoachedText, runId: string | null): ShownText {
  return {
    text,
    by,
    sentences: sentences.map(({ text: said, factIds }) => ({
      text: said,
      facts: factIds
        .flatMap((id) => factOf(sheet, id) ?? [])
        .flatMap((fact) => {
          const [says] = Object.values(factPhrases(fact, sheet));
          return says ? [{ says, ...factSource(fact, runId) }] : [];
        }),
    })),
  };
}
