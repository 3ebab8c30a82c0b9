import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { createDecoder } from "@/server/imports/decode/run-decoder";
import { decodeTrack } from "@/server/runs/decode-track";
import { FIXTURES } from "@/tests/fixtures/activities/make-activities";

const FIT = FIXTURES["long-6k.fit"];

/** A real thread that does what the file's name says, for what no file may do. */
const misbehaving = () =>
  new Worker(
    `const { parentPort } = require("node:worker_threads");
     parentPort.on("message", ({ fileName }) => {
       if (fileName === "loop") for (;;);
       if (fileName === "exit") process.exit(3);
       if (fileName === "throw") throw new Error("x");
       if (fileName === "hoard") { const all = []; for (;;) all.push(new Array(1e5).fill({ ...all })); }
       if (fileName === "slow") setTimeout(() => parentPort.postMessage({ ok: false, reason: fileName, sha256: null }), 300);
       else parentPort.postMessage({ ok: false, reason: fileName, sha256: null });
     });
     parentPort.postMessage("ready");`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } },
  );

describe("decoding in a thread", () => {
  test("a file comes back whole, its track ready to be stored", async () => {
    const decode = createDecoder({ idleMs: 100 });
    const result = await decode(FIT, "long-6k.fit");
    expect(result).toMatchObject({ ok: true, format: "fit" });
    if (!result.ok) return;
    const [activity] = result.activities;
    expect(activity?.summary.distanceMetres).toBe(6000);
    const track = decodeTrack(activity?.trackBlob ?? new Uint8Array());
    expect(track.times).toHaveLength(activity?.pointCount ?? -1);
  });

  test("the caller's bytes stay the caller's", async () => {
    const decode = createDecoder({ idleMs: 100 });
    const bytes = Uint8Array.from(FIT);
    await decode(bytes, "a.fit");
    expect(bytes).toEqual(FIT);
  });

  test("a thread is used again for the next file", async () => {
    let started = 0;
    const decode = createDecoder({ idleMs: 1000 }, () => {
      started++;
      return misbehaving();
    });
    for (let i = 0; i < 5; i++) await decode(FIT, "no-track");
    expect(started).toBe(1);
  });

  test.each([
    ["loop", "timed-out"],
    ["exit", "corrupt"],
    ["throw", "corrupt"],
    ["hoard", "out-of-memory"],
  ])("a file that makes its thread %s fails alone as %s", async (name, reason) => {
    const decode = createDecoder({ timeLimitMs: 2000, idleMs: 100 }, misbehaving);
    const results = await Promise.all([
      decode(FIT, "before"),
      decode(FIT, name),
      decode(FIT, "after"),
    ]);
    expect(results.map((result) => !result.ok && result.reason)).toEqual([
      "before",
      reason,
      "after",
    ]);
  });

  test("a thread that cannot start is no fault of the file, and the next file gets another", async () => {
    let started = 0;
    const decode = createDecoder({ atOnce: 1, idleMs: 100 }, () => {
      started++;
      return started === 1 ? new Worker("throw new Error('x')", { eval: true }) : misbehaving();
    });
    const results = await Promise.all([decode(FIT, "first"), decode(FIT, "second")]);
    expect(results.map((result) => !result.ok && result.reason)).toEqual(["busy", "second"]);
  });

  test("at most two files are read at once, the rest wait in order", async () => {
    let alive = 0;
    let most = 0;
    const decode = createDecoder({ atOnce: 2, idleMs: 1000 }, () => {
      alive++;
      most = Math.max(most, alive);
      return misbehaving();
    });
    const done: number[] = [];
    await Promise.all([0, 1, 2, 3].map((i) => decode(FIT, "slow").then(() => done.push(i))));
    expect(most).toBe(2);
    expect(done.slice(0, 2).sort()).toEqual([0, 1]);
    expect(done.slice(2).sort()).toEqual([2, 3]);
  });

  test("beyond what may wait, a file is asked to come back, not kept in memory", async () => {
    const decode = createDecoder({ atOnce: 1, waitingBytes: 10, idleMs: 100 }, misbehaving);
    const small = new Uint8Array(6);
    const results = await Promise.all(
      ["slow", "second", "third"].map((name) => decode(small, name)),
    );
    expect(results.map((result) => !result.ok && result.reason)).toEqual([
      "slow",
      "second",
      "busy",
    ]);
  });
});
