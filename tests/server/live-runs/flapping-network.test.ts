import "fake-indexeddb/auto";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type LiveDatabase,
  openLiveDatabase,
  type StoredRun,
} from "@/client/live-run/live-database";
import { createOutbox } from "@/client/live-run/outbox";
import { addPiece } from "@/client/live-run/run-store";
import type { Said, ServerCalls } from "@/client/live-run/server-calls";
import { NOTHING_SAID } from "@/domain/live-run/after-run";
import { logText } from "@/domain/live-run/event-log";
import { finishRun } from "@/server/live-runs/finish-run";
import { keepChunk } from "@/server/live-runs/keep-chunk";
import { sessionPack } from "@/server/live-runs/pack-queries";
import { heldChunks } from "@/server/live-runs/queries";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { makeRunner } from "@/tests/factories";
import { steadyLog } from "./phone-run";

const SCHEDULES = Number(process.env.RUNPACT_SCHEDULES ?? 12);
const now = Date.UTC(2026, 9, 5, 7);

/** What befalls one request: it never leaves, its answer is lost, it arrives twice, or all is well. */
type Fate = "dropped" | "answer lost" | "twice" | "well";

test(
  `F23: ${SCHEDULES} random schedules of a flapping network end with exactly the recorded run`,
  async () => {
    const runnerId = await makeRunner();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Fate>("dropped", "answer lost", "twice", "well"), {
          maxLength: 30,
        }),
        async (fates) => {
          number += 1;
          const database = await openLiveDatabase(`phone-${number}`);
          const run = await storedRun(database, runnerId);
          const outbox = createOutbox(database, flapping(runnerId, [...fates]), () => now);
          for (let tries = 0; tries <= fates.length + 1; tries += 1) await outbox.send(runnerId);
          expect(outbox.view().waiting).toEqual([]);
          expect(await database.getAll("runs")).toEqual([]);
          const saved = await db.run.findMany({ where: { id: run.id }, include: { file: true } });
          expect(saved).toHaveLength(1);
          expect(gunzipSync(saved[0]?.file?.content ?? "").toString()).toBe(logText(steadyLog));
          expect(await db.liveChunk.count({ where: { runnerId } })).toBe(0);
          await db.run.deleteMany({ where: { runnerId } });
        },
      ),
      { numRuns: SCHEDULES },
    );
  },
  60_000 + SCHEDULES * 2_000,
);

test("a run leaves a shared phone only for the runner who recorded it", async () => {
  const [anna, ben] = [await makeRunner("Anna"), await makeRunner("Ben")];
  const database = await openLiveDatabase("shared");
  const run = await storedRun(database, anna);
  const unclaimed = await storedRun(database, null);
  const outbox = createOutbox(database, flapping(ben, []), () => now);
  await outbox.send(ben);
  const states = outbox.view().waiting.map((one) => [one.run.id, one.state]);
  expect(Object.fromEntries(states)).toEqual({
    [run.id]: "other-runner",
    [unclaimed.id]: "unclaimed",
  });
  expect(await db.run.count({ where: { runnerId: { in: [anna, ben] } } })).toBe(0);
  await outbox.send(null);
  expect(outbox.view().waiting.every(({ state }) => state === "signed-out")).toBe(true);
  await createOutbox(database, flapping(anna, []), () => now).send(anna);
  expect(await db.run.count({ where: { runnerId: anna } })).toBe(1);
});

async function storedRun(database: LiveDatabase, runnerId: string | null): Promise<StoredRun> {
  const run: StoredRun = {
    id: newId(),
    runnerId,
    plan: "open",
    zone: "UTC",
    phase: "waiting",
    startedWall: now,
    lastAt: 0,
    lastWall: now,
    pieces: 0,
    metres: 0,
    activeMs: 0,
    after: NOTHING_SAID,
    heardNote: null,
    refused: null,
  };
  const half = Math.floor(steadyLog.length / 2);
  const first = await addPiece(database, run, steadyLog.slice(0, half));
  return addPiece(database, first, steadyLog.slice(half));
}

/** The server's verbs behind a network that treats each request as `fates` say, then well. */
function flapping(runnerId: string, fates: Fate[]): ServerCalls {
  const acting = { runnerId, now };
  async function carried<Answer>(act: () => Promise<Answer>): Promise<Said<Answer>> {
    const fate = fates.shift() ?? "well";
    if (fate === "dropped") return null;
    try {
      const answer = await act();
      if (fate === "twice") await act();
      return fate === "answer lost" ? null : { ok: true, answer };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, status: error.code === "conflict" ? 409 : 400, sentence: error.message };
    }
  }
  return {
    pack: () => carried(() => sessionPack(runnerId, now)),
    held: (id) => carried(() => heldChunks(id, runnerId)),
    putChunk: (runId, seq, text, sha256) =>
      carried(() =>
        keepChunk({ runId, seq, sha256, content: new TextEncoder().encode(text) }, acting),
      ),
    finish: (call) => carried(() => finishRun(call, acting)),
  };
}
