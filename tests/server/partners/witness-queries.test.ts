import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { runsToWitness } from "@/server/partners/witness-queries";
import { witnessRun } from "@/server/partners/witness-run";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";

const now = factoryNow;
const hour = 3_600_000;

async function logged(runnerId: string, at: number): Promise<string> {
  const run = {
    id: newId(),
    date: localDate("2026-11-22"),
    startMinutes: 420,
    movingSeconds: 1_800,
    distanceMetres: 5_000,
    note: "SEC-note",
  };
  await logRunByHand(run, { runnerId, now: at });
  return run.id;
}

test("a partner sees what waits for their word: of a private run its day alone", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  await makePartnership(ana, bo);
  const hidden = await logged(ana, now + hour);
  const shown = await logged(ana, now + 2 * hour);
  await db.run.updateMany({ where: { id: shown }, data: { visibility: "partners" } });
  const waiting = await runsToWitness(bo, now + 3 * hour);
  const common = { runnerId: ana, runnerName: "Ana Lind", localDate: "2026-11-22" };
  expect(waiting).toEqual([
    {
      runId: hidden,
      ...common,
      loggedAt: now + hour,
      countsFrom: now + 73 * hour,
      shown: null,
    },
    {
      runId: shown,
      ...common,
      loggedAt: now + 2 * hour,
      countsFrom: now + 74 * hour,
      shown: { movingSeconds: 1_800, distanceMetres: 5_000 },
    },
  ]);
  expect(await runsToWitness(ana, now + 3 * hour)).toEqual([]);
});

test("a run leaves the list once it is spoken for, or after 72 hours", async () => {
  const [ana, bo] = [await makeRunner("Ana"), await makeRunner("Bo")];
  await makePartnership(ana, bo);
  const first = await logged(ana, now + hour);
  const second = await logged(ana, now + 2 * hour);
  await witnessRun(
    { runId: first, says: "confirmed", note: "" },
    { runnerId: bo, now: now + 3 * hour },
  );
  expect(await runsToWitness(bo, now + 3 * hour)).toMatchObject([{ runId: second }]);
  expect(await runsToWitness(bo, now + 74 * hour)).toEqual([]);
});

test("strangers, later and paused partners are asked nothing", async () => {
  const [ana, bo, lea] = [await makeRunner("Ana"), await makeRunner("Bo"), await makeRunner("Lea")];
  const partnershipId = await makePartnership(ana, bo);
  await logged(ana, now + hour);
  await makePartnership(ana, lea, now + 2 * hour);
  expect(await runsToWitness(lea, now + 3 * hour)).toEqual([]);
  expect(await runsToWitness(await makeRunner("Eve"), now + 3 * hour)).toEqual([]);
  await pausePartnership({ partnershipId }, { runnerId: ana, now });
  expect(await runsToWitness(bo, now + 3 * hour)).toEqual([]);
});
