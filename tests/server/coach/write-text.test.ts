import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runSubject, weekSubject } from "@/domain/coach/text-subject";
import { allowModel } from "@/server/coach/allow-model";
import { isBroken } from "@/server/coach/breaker";
import { handOutTexts } from "@/server/coach/due-texts";
import { coachPage } from "@/server/coach/queries";
import { reportText } from "@/server/coach/report-text";
import { writeText } from "@/server/coach/write-text";
import { makeDigests } from "@/server/digest/make-digests";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import type { CoachModelSettings } from "@/server/platform/settings";
import { answerCheck } from "@/server/readiness/answer-check";
import { editRun } from "@/server/runs/edit-run";
import { makePartnership } from "@/tests/factories";
import { closedWeek, digestSettings, makeReader, mondayMorning } from "@/tests/setup/digest-world";
import { honestAnswer, type ModelServer, startModelServer } from "@/tests/setup/model-server";

const now = mondayMorning;
/** Milliseconds; 20 s in the product, and here with COACH_PATIENCE=20000. */
const patience = Number(process.env.COACH_PATIENCE ?? 400);
const subject = weekSubject(closedWeek);
const lovely = "What a lovely thing to look back on.";

let server: ModelServer;
let settings: CoachModelSettings;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.asked = [];
  server.answer = honestAnswer;
  server.misbehave = null;
  settings = {
    url: server.url,
    model: "tiny",
    key: "secret-key",
    aDay: 1_000,
    aDayEach: 50,
    timeoutMs: patience,
  };
  await db.coachText.deleteMany();
  await db.coachBreaker.updateMany({ data: { failures: 0, openUntil: null } });
});

async function makeFan(name = "Ana Lindqvist"): Promise<string> {
  const runnerId = await makeReader(name);
  await allowModel({ on: true }, { runnerId, now });
  return runnerId;
}

const page = (runnerId: string) => coachPage({ wording: 0 }, { runnerId, now });
const write = (runnerId: string, about = subject) =>
  writeText({ runnerId, subject: about }, settings, now);
const kept = (runnerId: string) => db.coachText.findFirstOrThrow({ where: { runnerId } });

test("what the model words well is shown, kept with all that led to it, and speaks in the digest", async () => {
  const runnerId = await makeFan();
  expect((await page(runnerId)).text.by).toBe("coach");
  expect(await write(runnerId)).toBe("written");
  const { text } = await page(runnerId);
  expect(text).toMatchObject({ by: "model", sentences: [{ text: lovely }, {}] });
  expect(text.sentences[1]?.facts).toHaveLength(1);
  expect(await kept(runnerId)).toMatchObject({
    subject,
    persona: "jenna",
    promptVersion: 1,
    model: "tiny",
    state: "written",
    verdict: "ok",
    text: text.text,
    sheet: { occasion: "week-closed", verdict: "kept" },
  });
  expect(server.asked[0]?.authorization).toBe("Bearer secret-key");
  await makeDigests([runnerId], now, digestSettings);
  const digest = await db.digest.findFirstOrThrow({ where: { runnerId } });
  expect(digest.content).toMatchObject({ coach: { text: text.text } });
});

test("another wording is the coach's own, and a report keeps the very text that was read", async () => {
  const runnerId = await makeFan();
  await write(runnerId);
  expect((await coachPage({ wording: 1 }, { runnerId, now })).text.by).toBe("coach");
  const { text } = await page(runnerId);
  await reportText({ id: newId(), runId: null, wording: 0, note: "no" }, { runnerId, now });
  expect(await db.coachReport.findFirst({ where: { runnerId } })).toMatchObject({
    text: text.text,
  });
});

test.each([
  ["a wrong number", (said: string) => said.replace(/\d+/, "17")],
  ["an invented session", (said: string) => said.replace("lovely thing", "lovely tempo run")],
  ["a link", (said: string) => said.replace("lovely", "evil.example")],
  ["somebody's name", (said: string) => said.replace("What", "Jonas says what")],
])("a text with %s is refused and kept, and nobody reads it", async (_what, lie) => {
  const runnerId = await makeFan();
  const before = await page(runnerId);
  server.answer = (data) => lie(honestAnswer(data));
  expect(await write(runnerId)).toBe("refused");
  expect(await page(runnerId)).toEqual(before);
  const { state, verdict, text } = await kept(runnerId);
  expect([state, verdict === "ok", text === null]).toEqual(["refused", false, false]);
});

test("F14: silence, a broken answer, an error, a megabyte and a redirect end in the template, within the time", async () => {
  for (const way of ["silence", "no-json", "error", "huge", "redirect"] as const) {
    await db.coachBreaker.updateMany({ data: { failures: 0, openUntil: null } });
    const runnerId = await makeFan();
    const before = await page(runnerId);
    server.misbehave = way;
    const started = performance.now();
    expect([way, await write(runnerId)]).toEqual([way, "failed"]);
    expect(performance.now() - started).toBeLessThan(patience + 10_000);
    expect(await page(runnerId)).toEqual(before);
    expect(await write(runnerId)).toBe("not-asked");
  }
  expect(server.asked).toHaveLength(5);
}, 120_000);

test("after five failures in a row nobody asks for ten minutes, and one success forgets them", async () => {
  server.misbehave = "error";
  const fans = await Promise.all(Array.from({ length: 7 }, () => makeFan()));
  const came: string[] = [];
  for (const runnerId of fans) came.push(await write(runnerId));
  expect(came).toEqual([...Array(5).fill("failed"), "not-asked", "not-asked"]);
  expect(server.asked).toHaveLength(5);
  expect(await isBroken(now + 9 * 60_000)).toBe(true);
  server.misbehave = null;
  const later = now + 11 * 60_000;
  const last = fans[6] ?? "";
  expect(await writeText({ runnerId: last, subject }, settings, later)).toBe("written");
  expect(await db.coachBreaker.findFirst()).toMatchObject({ failures: 0, openUntil: null });
});

test("the 51st asking of a runner's day is not made, nor one over the day's budget of all", async () => {
  const runnerId = await makeFan();
  const row = { runnerId, persona: "jenna", promptVersion: 1, model: "t", sheet: {} } as const;
  const askedOn = new Date("2026-11-16T00:00:00Z");
  await db.coachText.createMany({
    data: Array.from({ length: 50 }, (_, at) => ({
      ...row,
      id: newId(),
      subject: `run ${at}`,
      askedOn,
      askedAt: askedOn,
    })),
  });
  expect(await write(runnerId)).toBe("not-asked");
  settings = { ...settings, aDay: 50 };
  expect(await write(await makeFan())).toBe("not-asked");
  expect(server.asked).toHaveLength(0);
  settings = { ...settings, aDay: 52 };
  const others = await Promise.all([makeFan(), makeFan(), makeFan(), makeFan()]);
  const came = await Promise.all(others.map((id) => write(id)));
  expect(came.filter((one) => one === "written")).toHaveLength(2);
  expect(server.asked).toHaveLength(2);
});

test("nobody is worded by a model who has not said yes, and a no takes back what was written", async () => {
  const runnerId = await makeReader("Ana");
  expect(await write(runnerId)).toBe("not-asked");
  await allowModel({ on: true }, { runnerId, now });
  await write(runnerId);
  await allowModel({ on: false }, { runnerId, now });
  expect((await page(runnerId)).text.by).toBe("coach");
  expect(await kept(runnerId)).toMatchObject({ text: null, sentences: [] });
  expect(server.asked).toHaveLength(1);
});

test("the model is told no name, no address, no place and nothing of partners", async () => {
  const runnerId = await makeFan("Ana Lindqvist");
  const partner = await makeReader("Jonas Ekdahl");
  await makePartnership(runnerId, partner, now - 86_400_000);
  const [run] = (await page(runnerId)).runs;
  const note =
    "Loop with jonas, Beatrix and ana by Harbour Lane 52.5163,13.3777, mail ana@home.example or +49 151 2345678, https://x.example";
  await editRun({ id: run?.runId ?? "", title: "", note, visibility: "private" }, { runnerId });
  await write(runnerId);
  await write(runnerId, runSubject(run?.runId ?? ""));
  expect(server.asked).toHaveLength(2);
  const told = server.asked.map(({ body }) => body).join("\n");
  expect(told).toContain("runner_words");
  expect(told).toContain("Loop with");
  expect(told).not.toMatch(
    /lindqvist|ekdahl|\bana\b|jonas|beatrix|harbour lane|52\.5|13\.37|@|2345678|x\.example/i,
  );
  expect(told).not.toContain(runnerId);
  expect(told).not.toContain(run?.runId);
});

test("trouble keeps the model away, also where it comes after the text was written", async () => {
  const runnerId = await makeFan();
  const { runs } = await page(runnerId);
  const [newest, , oldest] = runs;
  const about = runSubject(oldest?.runId ?? "");
  await editRun(
    { id: newest?.runId ?? "", title: "", note: "my knee hurts", visibility: "private" },
    { runnerId },
  );
  expect(await write(runnerId)).toBe("not-asked");
  expect(await write(runnerId, runSubject(newest?.runId ?? ""))).toBe("not-asked");
  expect(await write(runnerId, about)).toBe("written");
  expect((await page(runnerId)).runs[2]?.by).toBe("model");
  await editRun(
    { id: oldest?.runId ?? "", title: "", note: "chest pain", visibility: "private" },
    { runnerId },
  );
  expect((await page(runnerId)).runs[2]).toMatchObject({ by: "coach" });
});

test("a red readiness silences a text that is written already", async () => {
  const runnerId = await makeFan();
  await write(runnerId);
  const ill = {
    dread: null,
    legs: null,
    sleep: null,
    restingRate: null,
    trouble: "illness",
  } as const;
  await answerCheck(ill, { runnerId, now });
  expect((await page(runnerId)).text).toMatchObject({ by: "coach" });
  expect((await page(runnerId)).text.text).not.toMatch(/\d|lovely/);
});

test("a text whose facts have changed since gives way to the template", async () => {
  const runnerId = await makeFan();
  server.answer = () =>
    JSON.stringify({ sentences: [{ text: "You kept 3 of 3 days.", facts: ["kept-days"] }] });
  await write(runnerId);
  expect((await page(runnerId)).text.by).toBe("model");
  await db.run.deleteMany({ where: { runnerId, localDate: new Date("2026-11-14") } });
  expect((await page(runnerId)).text.by).toBe("coach");
});

test("new runs and closed weeks are handed out once to those who said yes", async () => {
  await db.runner.updateMany({ data: { coachModelSince: null } });
  const runnerId = await makeFan();
  await makeReader("Bo");
  await db.run.updateMany({ where: { runnerId }, data: { createdAt: new Date(now - 3_600_000) } });
  expect(await handOutTexts(now)).toBe(4);
  for (const { runId } of (await page(runnerId)).runs) await write(runnerId, runSubject(runId));
  await write(runnerId);
  expect(await handOutTexts(now)).toBe(0);
  expect(await handOutTexts(now + 4 * 86_400_000)).toBe(0);
});
