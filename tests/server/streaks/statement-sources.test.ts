import { expect, test } from "vitest";
import { addDays } from "@/domain/time-zone/local-date";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { changeCommitment } from "@/server/commitments/change-commitment";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { commitmentsByRunner } from "@/server/commitments/queries";
import { fromDate, toDate, weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { freezeRunner } from "@/server/streaks/freeze-settled-weeks";
import { type SourceRun, statementSources } from "@/server/streaks/statement-sources";
import { factoryNow, makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

const now = factoryNow;
const firstWeek = addWeeks(thisMonday, -5);

async function runnerWithHistory(name: string): Promise<string> {
  const runnerId = await makeRunner(name, { zone: "Asia/Kathmandu", dayStartMinutes: 180 });
  const begun = now - 35 * 86_400_000;
  const id = await commit(runnerId, { startsOn: firstWeek, weeks: 9, now: begun });
  for (const week of [0, 1, 2, 4, 5]) {
    for (const day of [0, 2, 4]) {
      await makeRun(runnerId, addDays(addWeeks(firstWeek, week), day), {
        zone: day === 2 ? "Pacific/Apia" : "Asia/Kathmandu",
        movingSeconds: 1234.5 + day,
        distanceMetres: day === 4 ? null : 5000.125,
      });
    }
  }
  await makeRun(runnerId, thisMonday, { source: "by_hand", countsFrom: null });
  await makeRun(runnerId, thisMonday, { sport: "ride" });
  const standard = { kind: "distance", value: 5000 } as const;
  const terms = { daysPerWeek: 6, standard, floorSeconds: 900 };
  await changeCommitment({ id, terms }, { runnerId, now });
  await pauseCommitment({ id }, { runnerId, now });
  return runnerId;
}

/** The same by Prisma. */
async function runsOf(runnerId: string, from: WeekStart): Promise<SourceRun[]> {
  const rows = await db.run.findMany({
    where: { runnerId, sport: "run", weekStart: { gte: toDate(from) } },
    orderBy: [{ localDate: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    week: weekFromDate(row.weekStart),
    localDate: fromDate(row.localDate),
    zone: row.zone,
    source: row.source === "by_hand" ? "by-hand" : row.source,
    movingSeconds: row.movingSeconds,
    distanceMetres: row.distanceMetres,
    countsFrom: row.countsFrom?.getTime() ?? null,
  }));
}

test("the sources of a statement are what Prisma reads, row by row", async () => {
  const runnerIds = [await runnerWithHistory("Ana"), await runnerWithHistory("Bo")];
  const sources = await statementSources(runnerIds, { whole: true });
  expect(sources.map(({ runnerId }) => runnerId).sort()).toEqual([...runnerIds].sort());
  const commitments = await commitmentsByRunner(runnerIds);
  for (const one of sources) {
    expect(one).toMatchObject({ zone: "Asia/Kathmandu", dayStartMinutes: 180, frozen: [] });
    expect(one.commitments).toEqual(commitments.get(one.runnerId));
    expect(one.runs).toEqual(await runsOf(one.runnerId, firstWeek));
    expect(one.runs.length).toBeGreaterThan(14);
  }
});

test("frozen weeks come as they were frozen, and without their runs and the ids of these unless all are asked for", async () => {
  const runnerId = await runnerWithHistory("Cy");
  await freezeRunner(runnerId, now);
  const stored = await db.frozenWeek.findMany({
    where: { runnerId },
    orderBy: { weekStart: "asc" },
  });
  expect(stored.length).toBeGreaterThan(2);
  const last = addWeeks(firstWeek, stored.length - 1);
  const [short] = await statementSources([runnerId], { whole: false });
  const [whole] = await statementSources([runnerId], { whole: true });
  expect(short?.frozen).toEqual(whole?.frozen.map((week) => ({ ...week, runIds: [] })));
  expect(short?.frozen).toMatchObject(
    stored.map((row) => ({
      week: weekFromDate(row.weekStart),
      verdict: row.verdict,
      comeback: row.comeback,
      rulesVersion: row.rulesVersion,
      settled: true,
      corrected: null,
    })),
  );
  expect(whole?.frozen.map(({ corrected: _corrected, ...week }) => week)).toEqual(
    stored.map(({ statement }) => statement),
  );
  expect(short?.runs).toEqual(await runsOf(runnerId, addWeeks(last, 1)));
  expect(whole?.runs).toEqual(await runsOf(runnerId, firstWeek));
});

test("a runner without a commitment has sources, and an unknown one has none", async () => {
  const runnerId = await makeRunner();
  await makeRun(runnerId, thisMonday);
  const sources = await statementSources([runnerId, crypto.randomUUID()], { whole: false });
  expect(sources).toMatchObject([{ runnerId, commitments: [], frozen: [], runs: [] }]);
});
