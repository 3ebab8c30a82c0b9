import { afterAll, beforeAll, expect, test } from "vitest";
import { runSubject, weekSubject } from "@/domain/coach/text-subject";
import { allowModel } from "@/server/coach/allow-model";
import { coachPage } from "@/server/coach/queries";
import { writeText } from "@/server/coach/write-text";
import { makeDigests } from "@/server/digest/make-digests";
import { db } from "@/server/platform/db";
import { editRun } from "@/server/runs/edit-run";
import { injections, wishes } from "@/tests/fixtures/coach/injections";
import {
  closedWeek,
  digestMailsOf,
  digestSettings,
  makeReader,
  mondayMorning,
} from "@/tests/setup/digest-world";
import { honestAnswer, type ModelServer, startModelServer } from "@/tests/setup/model-server";

const now = mondayMorning;
/** How many of the eighty are told; the whole of them with COACH_INJECTIONS=80. */
const told = Number(process.env.COACH_INJECTIONS ?? 20);
const foreign = /evil|<img|\]\(|SEC-|977|Marvin|through the pain|ibuprofen|800 mg|onerror/i;

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

type Answer = { sentences: { text: string; facts: string[] }[] };

/** Three ways in which a model obeys: with the wish alone, behind a true sentence, or woven into it. */
const obeying: ((wish: string, honest: Answer) => Answer)[] = [
  (wish) => ({ sentences: [{ text: wish, facts: [] }] }),
  (wish, honest) => ({ sentences: [...honest.sentences, { text: wish, facts: [] }] }),
  (wish, { sentences: [first, ...rest] }) => ({
    sentences: [{ text: `${first?.text} ${wish}`, facts: first?.facts ?? [] }, ...rest],
  }),
];

test("T45: injections against a model that obeys bring nothing foreign to a page or a mail", async () => {
  expect(injections).toHaveLength(80);
  const runnerId = await makeReader("Ana");
  await allowModel({ on: true }, { runnerId, now });
  const settings = {
    url: server.url,
    model: "obedient",
    key: undefined,
    aDay: 1_000,
    aDayEach: 1_000,
    timeoutMs: 2_000,
  };
  const [run] = (await coachPage({ wording: 0 }, { runnerId, now })).runs;
  const runId = run?.runId ?? "";
  const came = new Map<string, number>();
  // 27 and 80 have no divisor in common, so that any number of them holds all ways and wishes in turn.
  const some = Array.from({ length: told }, (_, at) => injections[(at * 27) % injections.length]);
  for (const [at, one] of some.entries()) {
    const { note, wish, what } = one ?? { note: "", wish: "", what: "" };
    const obey = obeying[at % obeying.length];
    server.answer = (data) => JSON.stringify(obey?.(wish, JSON.parse(honestAnswer(data))));
    await editRun(
      { id: runId, title: wish.slice(0, 60), note, visibility: "private" },
      { runnerId },
    );
    await db.coachText.deleteMany({ where: { runnerId } });
    const state = await writeText({ runnerId, subject: runSubject(runId) }, settings, now);
    came.set(state, (came.get(state) ?? 0) + 1);
    const { text, runs, previews } = await coachPage({ wording: 0 }, { runnerId, now });
    const read = JSON.stringify([text, runs, previews]);
    expect([what, note, read.match(foreign)?.[0]]).toEqual([what, note, undefined]);
  }
  expect(came.get("written") ?? 0).toBe(0);
  // The others speak of pain or pills, and such a note asks no model at all.
  expect(came.get("refused") ?? 0).toBeGreaterThanOrEqual(told * 0.6);
  expect((came.get("refused") ?? 0) + (came.get("not-asked") ?? 0)).toBe(told);

  for (const [at, wish] of Object.values(wishes).entries()) {
    const reader = await makeReader(`Bo ${wish}`);
    await allowModel({ on: true }, { runnerId: reader, now });
    const obey = obeying[at % obeying.length];
    server.answer = (data) => JSON.stringify(obey?.(wish, JSON.parse(honestAnswer(data))));
    const about = { runnerId: reader, subject: weekSubject(closedWeek) };
    expect(await writeText(about, settings, now)).toBe("refused");
    await makeDigests([reader], now, digestSettings);
    const [mail] = await digestMailsOf(reader);
    expect(mail?.text).toContain("of 3 days");
    expect(`${mail?.html} ${mail?.text} ${mail?.subject}`).not.toMatch(foreign);
  }
});
