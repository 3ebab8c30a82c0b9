import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LiveDatabase, openLiveDatabase } from "@/client/live-run/live-database";
import { createOutbox } from "@/client/live-run/outbox";
import { createRecorder } from "@/client/live-run/recorder";
import { runClock, timeAfterClosing } from "@/client/live-run/run-clock";
import { eventsOf } from "@/client/live-run/run-store";
import { replay } from "@/domain/live-run/replay";
import { seen } from "@/tests/domain/live-run/phone";

let number = 0;
let database: LiveDatabase;
beforeEach(async () => {
  number += 1;
  database = await openLiveDatabase(`recorder-${number}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const offline = {
  pack: async () => null,
  held: async () => null,
  putChunk: async () => null,
  finish: async () => null,
};

/** Clocks that a test turns by hand. */
function handClocks() {
  const at = { steady: 0, wall: Date.UTC(2026, 9, 5, 6) };
  return {
    at,
    clocks: { steady: () => at.steady, wall: () => at.wall },
    pass(ms: number) {
      at.steady += ms;
      at.wall += ms;
    },
  };
}

function walk(
  recorder: ReturnType<typeof createRecorder>,
  hand: ReturnType<typeof handClocks>,
  from: number,
  seconds: number,
) {
  for (let second = from; second < from + seconds; second += 1) {
    hand.pass(1_000);
    const { at: _at, ...fix } = seen(second, second * 3);
    recorder.record(fix);
  }
}

test("F24: what was stored before the page died is the run that goes on, with the time between marked closed", async () => {
  const hand = handClocks();
  const first = createRecorder(database, hand);
  first.start("outdoor", "open", "me");
  walk(first, hand, 0, 60);
  await first.flush();
  walk(first, hand, 60, 4);
  const [stored] = await database.getAll("runs");
  expect(stored).toMatchObject({ phase: "recording", runnerId: "me" });
  if (!stored) return;
  hand.at.steady = 5;
  hand.at.wall += 120_000;
  const second = createRecorder(database, hand);
  await second.goOn(stored);
  walk(second, hand, 190, 30);
  const { state } = second.view();
  expect(state.gaps).toMatchObject([{ kind: "closed" }]);
  expect(state.activeMs).toBeGreaterThan(200_000);
  await second.finish();
  const events = await eventsOf(database, stored.id);
  expect(replay(events).state).toEqual(second.view().state);
  await second.handOver(stored.after);
  expect(await database.getAll("runs")).toMatchObject([{ phase: "waiting" }]);
});

test("F25: a phone that stores no more keeps the run in memory, says so, and asks for it to be sent", async () => {
  const hand = handClocks();
  const onUnstored = vi.fn();
  const recorder = createRecorder(database, { clocks: hand.clocks, onUnstored });
  recorder.start("outdoor", "open", "me");
  walk(recorder, hand, 0, 10);
  await recorder.flush();
  const ordinary = database.transaction.bind(database);
  const full = vi.spyOn(database, "transaction").mockImplementation(((
    names: "runs",
    mode: "readonly",
  ) => {
    if (mode !== "readonly" && mode !== undefined)
      throw new DOMException("full", "QuotaExceededError");
    return ordinary(names, mode);
  }) as typeof database.transaction);
  walk(recorder, hand, 10, 10);
  await recorder.flush();
  expect(recorder.view().isStorageFull).toBe(true);
  expect(onUnstored).toHaveBeenCalled();
  expect((await recorder.events()).filter(({ kind }) => kind === "position")).toHaveLength(20);
  full.mockRestore();
  await recorder.flush();
  expect(recorder.view().isStorageFull).toBe(false);
  expect(
    (await eventsOf(database, recorder.view().run?.id ?? "")).filter(
      ({ kind }) => kind === "position",
    ),
  ).toHaveLength(20);
  await recorder.discard();
  expect(await database.getAll("pieces")).toEqual([]);
});

test("F25: a finished run that the phone would not store goes on to the outbox with its whole log", async () => {
  const hand = handClocks();
  const recorder = createRecorder(database, hand);
  recorder.start("outdoor", "open", "me");
  walk(recorder, hand, 0, 10);
  await recorder.flush();
  const ordinary = database.transaction.bind(database);
  vi.spyOn(database, "transaction").mockImplementation(((names: "runs", mode: "readonly") => {
    if (mode !== "readonly" && mode !== undefined)
      throw new DOMException("full", "QuotaExceededError");
    return ordinary(names, mode);
  }) as typeof database.transaction);
  walk(recorder, hand, 10, 10);
  await recorder.finish();
  const handed = await recorder.handOver({ effort: 3, mood: null, talk: null, note: "" });
  expect(handed?.log?.filter(({ kind }) => kind === "position")).toHaveLength(20);
  expect(handed?.log?.at(-1)).toMatchObject({ kind: "finish" });
  const outbox = createOutbox(database, offline);
  if (handed?.log) outbox.hold(handed.run, handed.log);
  await outbox.look("me");
  expect(outbox.view().waiting).toMatchObject([{ state: "waiting", isInMemory: true }]);
  expect(await outbox.events(handed?.run.id ?? "")).toEqual(handed?.log);
});

test("F11: a wall clock set in mid-run changes nothing, and the phone's sleep is counted", () => {
  const hand = handClocks();
  const clock = runClock(0, hand.clocks);
  hand.pass(60_000);
  hand.at.wall += 86_400_000;
  expect(clock.now()).toBe(60_000);
  clock.hide();
  hand.at.wall += 300_000;
  clock.show();
  expect(clock.now()).toBe(360_000);
  clock.hide();
  hand.at.wall -= 86_400_000;
  clock.show();
  expect(clock.now()).toBe(360_000);
  expect(timeAfterClosing({ lastAt: 1000, lastWall: 0 }, 5_000)).toBe(6_000);
  expect(timeAfterClosing({ lastAt: 1000, lastWall: 0 }, -86_400_000)).toBe(1_000);
});
