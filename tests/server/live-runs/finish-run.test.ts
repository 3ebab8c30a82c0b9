import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { logText } from "@/domain/live-run/event-log";
import { finishRun } from "@/server/live-runs/finish-run";
import { keepChunk } from "@/server/live-runs/keep-chunk";
import { sessionPack } from "@/server/live-runs/pack-queries";
import { heldChunks } from "@/server/live-runs/queries";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { decodeTrack } from "@/server/runs/decode-track";
import { finish, seen, start, steady } from "@/tests/domain/live-run/phone";
import { makeRunner } from "@/tests/factories";
import { finishing, hashOf, keepAll, recordRun, steadyLog } from "./phone-run";

const ended = Date.UTC(2026, 9, 5, 6) + 700_000;

test("a recorded run is made of its log, counts at once, and its pieces are gone", async () => {
  const runnerId = await makeRunner();
  const id = await recordRun(runnerId, steadyLog, ended + 5_000);
  const run = await db.run.findUniqueOrThrow({
    where: { id },
    include: { track: true, file: true },
  });
  expect(run).toMatchObject({ source: "recorded", zone: "Europe/Berlin", elapsedSeconds: 700 });
  expect(run.startedAt.getTime()).toBe(Date.UTC(2026, 9, 5, 6));
  expect(run.distanceMetres).toBeCloseTo(2100, -1);
  expect(run.countsFrom?.getTime()).toBe(ended + 5_000);
  expect(decodeTrack(run.track?.blob ?? new Uint8Array()).distances.at(-1)).toBeCloseTo(2100, -1);
  expect(gunzipSync(run.file?.content ?? "").toString()).toBe(logText(steadyLog));
  expect(await heldChunks(id, runnerId)).toEqual({ held: [], saved: true });
  const week = await db.runnerWeek.findFirstOrThrow({ where: { runnerId } });
  expect(week.runs).toBe(1);
});

test("F5: a piece or a finish that is sent again keeps one run", async () => {
  const runnerId = await makeRunner();
  const acting = { runnerId, now: ended };
  const id = newId();
  await keepAll(runnerId, id, steadyLog, ended);
  await keepAll(runnerId, id, steadyLog, ended);
  const call = finishing(id, steadyLog, ended);
  const answers = await Promise.all([1, 2, 3].map(() => finishRun(call, acting)));
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await finishRun(call, acting)).toEqual({ id, isNew: false });
  expect(await db.run.count({ where: { runnerId } })).toBe(1);
});

test("nothing is saved while a piece is missing, damaged or another's", async () => {
  const runnerId = await makeRunner();
  const other = await makeRunner();
  const id = newId();
  const content = new TextEncoder().encode(logText(steadyLog.slice(0, 240)));
  const sha256 = hashOf(logText(steadyLog.slice(0, 240)));
  const acting = { runnerId, now: ended };
  await keepChunk({ runId: id, seq: 0, sha256, content }, acting);
  const call = finishing(id, steadyLog, ended);
  await expect(finishRun(call, acting)).rejects.toMatchObject({ reason: "pieces-missing" });
  await expect(finishRun(call, { ...acting, runnerId: other })).rejects.toMatchObject({
    reason: "pieces-missing",
  });
  await expect(
    keepChunk({ runId: id, seq: 1, sha256, content: content.slice(1) }, acting),
  ).rejects.toMatchObject({ reason: "damaged" });
  const others = logText(steadyLog.slice(240, 480));
  const wrong = { sha256: hashOf(others), content: new TextEncoder().encode(others) };
  await expect(keepChunk({ runId: id, seq: 0, ...wrong }, acting)).rejects.toMatchObject({
    reason: "other-piece",
  });
  const noLog = new TextEncoder().encode('{"kind":"position","at":1}\n');
  await expect(
    keepChunk(
      { runId: id, seq: 2, sha256: hashOf('{"kind":"position","at":1}\n'), content: noLog },
      acting,
    ),
  ).rejects.toMatchObject({ reason: "not-a-log" });
  expect(await db.run.count({ where: { runnerId } })).toBe(0);
});

test.each([
  ["a day ahead", 86_400_000],
  ["a day behind", -86_400_000],
])("F11: a phone whose clock is %s records the true time", async (_, wrong) => {
  const runnerId = await makeRunner();
  const events = steadyLog.map((event) =>
    "wall" in event ? { ...event, wall: event.wall + wrong } : event,
  );
  const id = newId();
  await keepAll(runnerId, id, events, ended + 1000);
  await finishRun(finishing(id, events, ended + 1000 + wrong), { runnerId, now: ended + 1000 });
  const run = await db.run.findUniqueOrThrow({ where: { id } });
  expect(run.startedAt.getTime()).toBe(ended - 700_000);
  expect(run.elapsedSeconds).toBe(700);
});

test("a clock set in mid-run neither lengthens the run nor makes a split negative", async () => {
  const runnerId = await makeRunner();
  const jump = -86_400_000;
  const last = finish(700);
  const events = [
    start,
    ...steady(0, 350),
    ...steady(351, 700).map((event) => ({ ...event, fixedAt: seen(0, 0).at + jump + event.at })),
    { ...last, wall: ended + jump },
  ] as typeof steadyLog;
  const id = newId();
  await keepAll(runnerId, id, events, ended);
  await finishRun(finishing(id, events, ended + jump), { runnerId, now: ended });
  const run = await db.run.findUniqueOrThrow({ where: { id } });
  expect(run.elapsedSeconds).toBe(700);
  expect(run.startedAt.getTime()).toBe(ended - 700_000);
  const { kilometreSplits } = run.summary as { kilometreSplits: { seconds: number }[] };
  expect(kilometreSplits.every(({ seconds }) => seconds > 0)).toBe(true);
});

test("Start Ten counts how often its runner kept going", async () => {
  const runnerId = await makeRunner();
  for (const seconds of [600, 900]) {
    const events = [start, ...steady(0, seconds), finish(seconds)];
    const id = newId();
    const now = Date.UTC(2026, 9, 5, 6) + seconds * 1000;
    await keepAll(runnerId, id, events, now);
    await finishRun({ ...finishing(id, events, now), plan: "ten" }, { runnerId, now });
  }
  expect(await sessionPack(runnerId, ended)).toMatchObject({
    startTens: { begun: 2, keptGoing: 1 },
  });
});
