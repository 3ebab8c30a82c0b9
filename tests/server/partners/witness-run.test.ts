import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { endPartnership } from "@/server/partners/end-partnership";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { witnessRun } from "@/server/partners/witness-run";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { decideDispute } from "@/server/runs/decide-dispute";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";
import { withRowHolder } from "@/tests/setup/row-holder";

const now = factoryNow;
const hour = 3_600_000;

async function logged(runnerId: string, at = now + hour): Promise<string> {
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

async function pairWithRun() {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const partnershipId = await makePartnership(ana, bo);
  return { ana, bo, partnershipId, runId: await logged(ana) };
}

async function stateOf(runId: string) {
  const run = await db.run.findFirstOrThrow({ where: { id: runId } });
  const week = await db.runnerWeek.findFirst({ where: { runnerId: run.runnerId } });
  return { countsFrom: run.countsFrom?.getTime() ?? null, daysMask: week?.daysMask ?? 0 };
}

const sunday = 1 << 6;

test("a run logged by hand waits, and counts in its week from the partner's word on", async () => {
  const { bo, runId } = await pairWithRun();
  expect(await stateOf(runId)).toEqual({ countsFrom: now + 73 * hour, daysMask: 0 });
  const at = now + 2 * hour;
  await witnessRun({ runId, says: "confirmed", note: "" }, { runnerId: bo, now: at });
  expect(await stateOf(runId)).toEqual({ countsFrom: at, daysMask: sunday });
  expect(await db.runWitness.findMany({ where: { runId } })).toMatchObject([
    { witnessId: bo, says: "confirmed", saidAt: new Date(at) },
  ]);
});

test("confirming twice keeps the first instant from which the run counts", async () => {
  const { bo, runId } = await pairWithRun();
  for (const at of [now + 2 * hour, now + 5 * hour]) {
    await witnessRun({ runId, says: "confirmed", note: "" }, { runnerId: bo, now: at });
  }
  expect(await stateOf(runId)).toEqual({ countsFrom: now + 2 * hour, daysMask: sunday });
});

test("a disputed run does not count, with both voices kept, until its runner decides", async () => {
  const { ana, bo, runId } = await pairWithRun();
  await witnessRun(
    { runId, says: "disputed", note: "We were at the cinema." },
    { runnerId: bo, now: now + 2 * hour },
  );
  expect(await stateOf(runId)).toEqual({ countsFrom: null, daysMask: 0 });
  await decideDispute({ id: runId, decision: "stands" }, { runnerId: ana, now: now + 3 * hour });
  expect(await stateOf(runId)).toEqual({ countsFrom: now + 3 * hour, daysMask: sunday });
  const again = witnessRun(
    { runId, says: "disputed", note: "" },
    { runnerId: bo, now: now + 4 * hour },
  );
  await expect(again).rejects.toMatchObject({
    code: "refused",
    reason: "decided",
    message: "The runner has decided about this run already.",
  });
  expect(await db.runWitness.findFirst({ where: { runId } })).toMatchObject({
    note: "We were at the cinema.",
  });
});

test("a partner may change their word within the 72 hours", async () => {
  const { bo, runId } = await pairWithRun();
  const say = (says: "confirmed" | "disputed", at: number) =>
    witnessRun({ runId, says, note: "" }, { runnerId: bo, now: at });
  await say("confirmed", now + 2 * hour);
  await say("disputed", now + 3 * hour);
  expect(await stateOf(runId)).toEqual({ countsFrom: null, daysMask: 0 });
  await say("confirmed", now + 4 * hour);
  expect(await stateOf(runId)).toEqual({ countsFrom: now + 4 * hour, daysMask: sunday });
});

test("of two partners one dispute is enough to ask the runner, whoever speaks last", async () => {
  const { ana, bo } = await pairWithRun();
  const cy = await makeRunner("Cy");
  await makePartnership(ana, cy);
  for (const order of [
    [bo, cy],
    [cy, bo],
  ] as const) {
    const runId = await logged(ana);
    for (const runnerId of order) {
      const says = runnerId === bo ? "disputed" : "confirmed";
      await witnessRun({ runId, says, note: "" }, { runnerId, now: now + 2 * hour });
    }
    expect((await stateOf(runId)).countsFrom).toBeNull();
  }
});

test("a dispute is not lost to another partner who confirms at the same moment", async () => {
  const { ana, bo } = await pairWithRun();
  const cy = await makeRunner("Cy");
  await makePartnership(ana, cy);
  for (const order of [
    [bo, cy],
    [cy, bo],
  ] as const) {
    const runId = await logged(ana);
    await withRowHolder(async (holder) => {
      await holder.query("SELECT FROM run WHERE id = $1 FOR NO KEY UPDATE", [runId]);
      const speaking: Promise<void>[] = [];
      for (const runnerId of order) {
        const says = runnerId === bo ? "disputed" : "confirmed";
        speaking.push(witnessRun({ runId, says, note: "" }, { runnerId, now: now + 2 * hour }));
        await holder.untilWaiting(speaking.length);
      }
      await holder.commit();
      await Promise.all(speaking);
    });
    expect((await stateOf(runId)).countsFrom).toBeNull();
    expect(await db.runWitness.count({ where: { runId } })).toBe(2);
  }
});

test("after 72 silent hours it is too late to speak", async () => {
  const { bo, runId } = await pairWithRun();
  const speaking = witnessRun(
    { runId, says: "disputed", note: "" },
    { runnerId: bo, now: now + 73 * hour },
  );
  await expect(speaking).rejects.toMatchObject({
    code: "refused",
    reason: "too-late",
    message: "The 72 hours to speak about this run are over.",
  });
  expect(await stateOf(runId)).toEqual({ countsFrom: now + 73 * hour, daysMask: 0 });
});

test("only a partner of that time speaks: not the runner, a stranger, a former, paused or later partner", async () => {
  const { ana, bo, partnershipId, runId } = await pairWithRun();
  const later = await makeRunner("Lea");
  await makePartnership(ana, later, now + 2 * hour);
  const speak = (runnerId: string) =>
    witnessRun({ runId, says: "disputed", note: "" }, { runnerId, now: now + 3 * hour });
  for (const runnerId of [ana, later, await makeRunner("Eve")]) {
    await expect(speak(runnerId)).rejects.toMatchObject({ code: "not-found" });
  }
  await pausePartnership({ partnershipId }, { runnerId: ana, now });
  await expect(speak(bo)).rejects.toMatchObject({ code: "not-found" });
  await endPartnership({ partnershipId }, { runnerId: ana, now });
  await expect(speak(bo)).rejects.toMatchObject({ code: "not-found" });
  expect(await db.runWitness.count({ where: { runId } })).toBe(0);
});

test("a recorded run needs no witness and takes none", async () => {
  const { bo, runId } = await pairWithRun();
  await db.run.updateMany({ where: { id: runId }, data: { source: "recorded" } });
  const speaking = witnessRun(
    { runId, says: "disputed", note: "" },
    { runnerId: bo, now: now + 2 * hour },
  );
  await expect(speaking).rejects.toMatchObject({ code: "not-found" });
});
