import "server-only";
import { z } from "zod";
import { personas } from "@/domain/coach/persona-names";
import type { Acting } from "@/server/platform/acting";
import { env } from "@/server/platform/env";
import { ownTexts } from "./own-texts";
import { shownText } from "./shown-text";
import type { CoachedText } from "./spoken";

export const wordingInput = z.strictObject({ wording: z.int().min(0).max(999).default(0) });

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
    text: shownText(say(persona, wording)),
    previews: personas.map((voice) => ({ persona: voice, text: say(voice, 0).text })),
    cue: cue && {
      startsAt: cue.next?.startsAt ?? null,
      zone: cue.next?.zone ?? null,
      /** The runner's own "if", but never on a day that asks for rest. */
      ifThen: isWell(cue.text) ? (cue.next?.cue ?? "") : "",
      isWell: isWell(cue.text),
      ...shownText(cue.text),
    },
    runs: runs.map(({ run, say: sayRun }) => ({
      runId: run.id,
      localDate: run.localDate,
      movingSeconds: run.movingSeconds,
      distanceMetres: run.distanceMetres,
      ...shownText(sayRun(), run.id),
    })),
  };
}

function isWell({ sheet }: CoachedText): boolean {
  return sheet.mood === "ordinary";
}
