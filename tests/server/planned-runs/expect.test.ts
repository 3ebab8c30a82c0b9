import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { answerExpected } from "@/server/planned-runs/answer-expected";
import { askEveningBefore } from "@/server/planned-runs/ask-evening-before";
import { confirmPlannedRun } from "@/server/planned-runs/confirm-planned-run";
import { meetingsWith } from "@/server/planned-runs/meeting-queries";
import { movePlannedRun } from "@/server/planned-runs/move-planned-run";
import { sharePlannedRun } from "@/server/planned-runs/share-planned-run";
import { skipPlannedRun } from "@/server/planned-runs/skip-planned-run";
import { db } from "@/server/platform/db";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";
import { makePlannedRun } from "@/tests/plan-factories";
import { makeRun } from "@/tests/run-factories";

const now = factoryNow;
const dayMs = 86_400_000;
const tuesdayAtSix = Date.UTC(2026, 10, 24, 6);

async function pair() {
  const ana = await makeRunner("Ana Lind");
  const bo = await makeRunner("Bo Ek", { zone: "Asia/Kathmandu" });
  const partnershipId = await makePartnership(ana, bo);
  const plannedRunId = await makePlannedRun(ana);
  await sharePlannedRun({ plannedRunId, partnershipId }, { runnerId: ana, now });
  const kinds = async (runnerId: string) => {
    const rows = await db.notice.findMany({
      where: { runnerId },
      orderBy: [{ madeAt: "asc" }, { id: "asc" }],
    });
    return rows.map(({ kind }) => kind);
  };
  return { ana, bo, partnershipId, plannedRunId, kinds };
}

test("a yes plans the same instant by the other's own clocks, and the two expect one another", async () => {
  const { ana, bo, partnershipId, plannedRunId, kinds } = await pair();
  expect(await meetingsWith({ partnershipId }, { runnerId: bo, now })).toMatchObject([
    { startsAt: tuesdayAtSix, asksMe: true, mine: null },
  ]);
  await answerExpected({ plannedRunId, comes: true }, { runnerId: bo, now });
  await answerExpected({ plannedRunId, comes: true }, { runnerId: bo, now });
  const rows = await db.plannedRun.findMany({ where: { runnerId: bo } });
  expect(rows).toMatchObject([{ startMinutes: 11 * 60 + 45, cue: "" }]);
  const [meeting, ...more] = await meetingsWith({ partnershipId }, { runnerId: ana, now });
  expect(more).toEqual([]);
  expect(meeting).toMatchObject({
    startsAt: tuesdayAtSix,
    mine: { state: "ahead", expected: true },
    theirs: { state: "ahead", expected: true },
  });
  expect(await kinds(bo)).toEqual(["run-expected"]);
  expect(await kinds(ana)).toEqual(["run-expected-answer"]);
});

test("both are asked once on the evening before, and one tap confirms", async () => {
  const { ana, bo, partnershipId, plannedRunId, kinds } = await pair();
  await answerExpected({ plannedRunId, comes: true }, { runnerId: bo, now });
  const evening = Date.UTC(2026, 10, 23, 18);
  await askEveningBefore(evening - 1);
  expect(await kinds(ana)).not.toContain("run-expected-tomorrow");
  await askEveningBefore(evening);
  await askEveningBefore(evening + 60_000);
  for (const who of [ana, bo]) {
    const asked = (await kinds(who)).filter((kind) => kind === "run-expected-tomorrow");
    expect(asked).toHaveLength(1);
  }
  await expect(
    confirmPlannedRun({ plannedRunId }, { runnerId: ana, now: evening - 1 }),
  ).rejects.toMatchObject({ reason: "not-now" });
  await confirmPlannedRun({ plannedRunId }, { runnerId: ana, now: evening });
  const [meeting] = await meetingsWith({ partnershipId }, { runnerId: bo, now: evening });
  expect(meeting).toMatchObject({ theirs: { confirmed: true }, canConfirm: true });
});

test("who came and who did not is seen by the two, and by nobody else", async () => {
  const { ana, bo, partnershipId, plannedRunId } = await pair();
  await answerExpected({ plannedRunId, comes: true }, { runnerId: bo, now });
  await makeRun(ana, "2026-11-24");
  const wednesday = now + 3 * dayMs;
  for (const [reader, own, other] of [
    [ana, "done", "passed"],
    [bo, "passed", "done"],
  ] as const) {
    const [meeting] = await meetingsWith({ partnershipId }, { runnerId: reader, now: wednesday });
    expect(meeting).toMatchObject({ mine: { state: own }, theirs: { state: other } });
  }
  await expect(
    meetingsWith({ partnershipId }, { runnerId: await makeRunner("Cleo Day"), now }),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("calling it off and moving it tells the one who expects, and a move is to be answered anew", async () => {
  const { ana, bo, partnershipId, plannedRunId, kinds } = await pair();
  await answerExpected({ plannedRunId, comes: true }, { runnerId: bo, now });
  await skipPlannedRun({ plannedRunId }, { runnerId: ana, now });
  expect(await kinds(bo)).toEqual(["run-expected", "run-expected-answer"]);
  const date = localDate("2026-11-26");
  await movePlannedRun({ plannedRunId, date, startMinutes: 360 }, { runnerId: ana, now });
  const meetings = await meetingsWith({ partnershipId }, { runnerId: bo, now });
  expect(meetings.map(({ asksMe }) => asksMe)).toEqual([false, true]);
});

test("only a partner is asked, and only a partner answers", async () => {
  const { ana, plannedRunId } = await pair();
  const cleo = await makeRunner("Cleo Day");
  const other = await makePartnership(cleo, await makeRunner("Dan Orr"));
  await expect(
    sharePlannedRun({ plannedRunId, partnershipId: other }, { runnerId: ana, now }),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(
    answerExpected({ plannedRunId, comes: true }, { runnerId: cleo, now }),
  ).rejects.toMatchObject({ code: "not-found" });
});
