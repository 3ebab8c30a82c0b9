import { expect, test } from "vitest";
import { personas } from "@/domain/coach/persona-names";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { checkInWord } from "@/server/coach/check-in-word";
import { choosePersona } from "@/server/coach/choose-persona";
import { coachPage } from "@/server/coach/queries";
import { reportText } from "@/server/coach/report-text";
import type { ShownText } from "@/server/coach/shown-text";
import { planRun } from "@/server/planned-runs/plan-run";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { answerCheck } from "@/server/readiness/answer-check";
import { editRun } from "@/server/runs/edit-run";
import { makePartnership, makeRunner } from "@/tests/factories";
import { makeRun } from "@/tests/run-factories";
import { closedWeek, makeReader, mondayMorning } from "@/tests/setup/digest-world";

const now = mondayMorning;
const says = ({ sentences }: ShownText) =>
  sentences.flatMap(({ facts }) => facts.map((fact) => fact.says));
const page = (runnerId: string, wording = 0) => coachPage({ wording }, { runnerId, now });

test("the page speaks of the closed week and the last runs, each with the facts it rests on", async () => {
  const runnerId = await makeReader("Ana");
  const coach = await page(runnerId);
  expect(coach).toMatchObject({ persona: "jenna", week: closedWeek });
  expect(says(coach.text)).toContain("kept 3 of 3 days");
  expect(coach.text.text).toMatch(/3 of 3 days/);
  expect(coach.runs.map(({ localDate }) => localDate)).toEqual([
    "2026-11-14",
    "2026-11-12",
    "2026-11-10",
  ]);
  expect(coach.runs.map((run) => says(run)[0])).toEqual([
    "3 of 3 days for the week",
    "2 of 3 days for the week",
    "1 of 3 days for the week",
  ]);
});

test("another wording is another text, and each voice is shown over the same week", async () => {
  const runnerId = await makeReader("Ana");
  const texts = await Promise.all([0, 1, 2, 3].map((wording) => page(runnerId, wording)));
  expect(new Set(texts.map(({ text }) => text.text)).size).toBe(4);
  const [{ previews, text }] = texts as [Awaited<ReturnType<typeof page>>];
  expect(previews.map(({ persona }) => persona)).toEqual([...personas]);
  expect(new Set(previews.map((preview) => preview.text)).size).toBe(3);
  expect(previews.find(({ persona }) => persona === "jenna")?.text).toBe(text.text);
});

test("a chosen voice speaks from then on", async () => {
  const runnerId = await makeReader("Ana");
  await choosePersona({ persona: "stone" }, { runnerId, now });
  const { persona, text, previews } = await page(runnerId);
  expect(persona).toBe("stone");
  expect(text.text).toBe(previews[0]?.text);
});

test("a note of chest pain stops the coaching of that run and of the days after it, not of those before", async () => {
  const runnerId = await makeReader("Ana", [0]);
  const id = await makeRun(runnerId, "2026-11-12");
  await makeRun(runnerId, "2026-11-14");
  await editRun({ id, title: "", note: "Chest pain uphill", visibility: "private" }, { runnerId });
  const { runs, text } = await page(runnerId);
  expect(runs.map((run) => says(run).length > 0)).toEqual([false, false, true]);
  for (const said of [runs[0], runs[1], text]) {
    expect(said?.text).toMatch(/doctor|medical|help|run on this|stop running|seriously/);
  }
});

test("a red readiness makes every voice plain, in the week's text too, and a good day ends it", async () => {
  const runnerId = await makeReader("Ana");
  const tired = { dread: null, legs: null, sleep: null, restingRate: null } as const;
  await answerCheck({ ...tired, trouble: "illness" }, { runnerId, now });
  const red = await page(runnerId);
  expect(new Set(red.previews.map(({ text }) => text)).size).toBe(1);
  expect(red.text.text).not.toMatch(/\d|!/);
  expect(red.runs.map((run) => says(run).length > 0)).toEqual([true, true, true]);
  const well = { dread: "keen", legs: "fresh", sleep: "good", restingRate: null } as const;
  await answerCheck({ ...well, trouble: null }, { runnerId, now });
  expect((await page(runnerId)).text.text).toMatch(/3 of 3 days/);
});

test("“this is wrong” keeps the text and its facts as they were written here, once", async () => {
  const runnerId = await makeReader("Ana");
  const coach = await page(runnerId, 2);
  const id = newId();
  const report = { id, runId: null, wording: 2, note: "I ran four times" };
  await reportText(report, { runnerId, now });
  await reportText(report, { runnerId, now });
  const kept = await db.coachReport.findMany({ where: { runnerId } });
  expect(kept).toMatchObject([
    {
      subject: `week ${closedWeek}`,
      text: coach.text.text,
      note: "I ran four times",
      persona: "jenna",
    },
  ]);
  expect(kept[0]?.sheet).toMatchObject({ occasion: "week-closed", verdict: "kept" });
});

test("nobody reports on another's run, nor reads of it", async () => {
  const runnerId = await makeReader("Ana");
  const partner = await makeReader("Bo");
  await makePartnership(runnerId, partner, now - 86_400_000);
  const theirs = (await page(partner)).runs[0]?.runId ?? "";
  const report = { id: newId(), runId: theirs, wording: 0, note: "" };
  await expect(reportText(report, { runnerId, now })).rejects.toThrow("not here");
  expect((await page(runnerId)).runs.map(({ runId }) => runId)).not.toContain(theirs);
});

test("who has just come gets a page too", async () => {
  const runnerId = await makeRunner("New", { zone: "Pacific/Apia" });
  const { runs, text } = await page(runnerId);
  expect(runs).toEqual([]);
  expect(text.text.length).toBeGreaterThan(10);
  expect(says(text)).toEqual([]);
});

test("a check-in opens with one's own week and says nothing of the partner's", async () => {
  const runnerId = await makeReader("Ana");
  const partner = await makeReader("Jonas");
  await makePartnership(runnerId, partner, now - 86_400_000);
  const word = await checkInWord({ week: closedWeek }, { runnerId, now });
  expect(says(word)).toContain("kept 3 of 3 days");
  expect(JSON.stringify(word)).not.toContain("Jonas");
});

test("before a run the coach knows what is planned and what the check said", async () => {
  const runnerId = await makeReader("Ana");
  const before = await page(runnerId);
  expect(before.cue?.startsAt).toBeNull();
  const date = addDays(localDate("2026-11-16"), 1);
  const plan = { date, startMinutes: 390, plannedMinutes: 35, cue: "When the alarm rings" };
  await planRun({ plannedRunId: newId(), ...plan }, { runnerId, now });
  const planned = await page(runnerId);
  expect(planned.cue?.text).toContain("35 min planned for tomorrow");
  expect(planned.cue?.ifThen).toBe("When the alarm rings");
  const tired = { dread: "dread", legs: "heavy", sleep: "good", restingRate: null } as const;
  await answerCheck({ ...tired, trouble: null }, { runnerId, now });
  expect((await page(runnerId)).cue?.text).not.toBe(planned.cue?.text);
  await answerCheck({ ...tired, trouble: "pain" }, { runnerId, now });
  expect((await page(runnerId)).cue).toMatchObject({ isWell: false, ifThen: "" });
});
