import "server-only";
import { z } from "zod";
import { checkAnswer } from "@/domain/coach/check-answer";
import type { CoachText } from "@/domain/coach/compose-text";
import type { FactSheet } from "@/domain/coach/fact";
import { promptVersion } from "@/domain/coach/model-prompt";
import type { Persona } from "@/domain/coach/persona-names";
import { db } from "@/server/platform/db";

const stored = z.array(z.object({ text: z.string(), factIds: z.array(z.string()) }));

type StoredAnswer = z.infer<typeof stored>;

/** What names one text of a runner. */
export function textKey(runnerId: string, subject: string, persona: Persona): string {
  return `${runnerId} ${subject} ${persona}`;
}

/** What the model has written for these runners on these subjects, by `textKey`; in one query. */
export async function storedAnswers(
  runnerIds: readonly string[],
  subjects: readonly string[],
): Promise<Map<string, StoredAnswer>> {
  const rows = await db.coachText.findMany({
    where: {
      runnerId: { in: [...runnerIds] },
      subject: { in: [...subjects] },
      promptVersion,
      state: "written",
      runner: { coachModelSince: { not: null } },
    },
    select: { runnerId: true, subject: true, persona: true, sentences: true },
  });
  return new Map(
    rows.flatMap(({ runnerId, subject, persona, sentences }): [string, StoredAnswer][] => {
      const read = stored.safeParse(sentences).data;
      return read ? [[textKey(runnerId, subject, persona), read]] : [];
    }),
  );
}

/** A stored answer as the coach's text, where it still holds: it is checked again against the sheet as it is now. */
export function standingText(answer: StoredAnswer | undefined, sheet: FactSheet): CoachText | null {
  if (!answer) return null;
  const sentences = answer.map(({ text, factIds }) => ({ text, facts: factIds }));
  const verdict = checkAnswer({ sentences }, sheet);
  return verdict.ok ? verdict.text : null;
}
