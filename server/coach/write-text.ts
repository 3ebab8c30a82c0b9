import { checkAnswer, readAnswer } from "@/domain/coach/check-answer";
import { modelPrompt } from "@/domain/coach/model-prompt";
import { modelMaySpeak, modelSheet } from "@/domain/coach/model-sheet";
import { db } from "@/server/platform/db";
import type { CoachModelSettings } from "@/server/platform/settings";
import { askModel } from "./ask-model";
import { isBroken, noteOutcome } from "./breaker";
import { ownTexts } from "./own-texts";
import { reserveAsking } from "./reserve-asking";

/** What became of a text that was to be written. */
export type Written = "not-asked" | "written" | "refused" | "failed";

/**
 * Lets the model word one sheet of a runner who said yes, and keeps what came of it. Whatever goes wrong, pages go
 * on showing the template: nothing is tried twice.
 */
export async function writeText(
  { runnerId, subject }: { runnerId: string; subject: string },
  settings: CoachModelSettings,
  now: number,
): Promise<Written> {
  const runner = await db.runner.findUnique({
    where: { id: runnerId },
    select: { coachModelSince: true, name: true, persona: true },
  });
  if (!runner?.coachModelSince || (await isBroken(now))) return "not-asked";
  const asked = (await ownTexts(runnerId, now)).subjects.find((one) => one.subject === subject);
  if (!asked || !modelMaySpeak(asked.sheet)) return "not-asked";
  const { persona } = runner;
  const id = await reserveAsking({ runnerId, subject, persona, sheet: asked.sheet }, settings, now);
  if (id === null) return "not-asked";
  const names = [runner.name, ...asked.names];
  const prompt = modelPrompt(asked.sheet, { persona, note: asked.note, names });
  const started = performance.now();
  const answer = await askModel(settings, prompt).catch(() => null);
  const read = answer === null ? null : readAnswer(answer);
  await noteOutcome(read !== null, now);
  const verdict = read && checkAnswer(read, asked.sheet);
  const state = verdict === null ? "failed" : verdict.ok ? "written" : "refused";
  await db.coachText.update({
    where: { runnerId_id: { runnerId, id } },
    data: {
      state,
      text: verdict?.ok ? verdict.text.text : (answer?.slice(0, 4_000) ?? null),
      sentences: verdict?.ok ? verdict.text.sentences : [],
      verdict: verdict === null ? (answer === null ? "no-answer" : "not-json") : reasonOf(verdict),
      tookMs: Math.round(performance.now() - started),
      sheet: JSON.parse(JSON.stringify(modelSheet(asked.sheet))),
    },
  });
  return state;
}

function reasonOf(verdict: ReturnType<typeof checkAnswer>): string {
  return verdict.ok ? "ok" : verdict.reason;
}
