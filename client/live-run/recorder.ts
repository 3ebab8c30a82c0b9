import { advance } from "@/domain/live-run/advance";
import { type LivePlan, NOTHING_SAID } from "@/domain/live-run/after-run";
import type { LiveEvent, LiveMode } from "@/domain/live-run/live-event";
import { type LiveState, READY } from "@/domain/live-run/live-state";
import type { LiveDatabase, StoredRun } from "./live-database";
import { browserClocks, type Clocks, type RunClock, runClock, timeAfterClosing } from "./run-clock";
import { addPiece, eventsOf, removeRun } from "./run-store";

export type Happening = LiveEvent extends infer Event
  ? Event extends LiveEvent
    ? Omit<Event, "at">
    : never
  : never;

export type RecorderView = {
  run: StoredRun | null;
  state: LiveState;
  /** True while the phone would not store what was recorded; it is kept in memory then. */
  isStorageFull: boolean;
};

/** A finished run; `log` is all of its events where the phone would not store it, else null. */
export type HandedOver = { run: StoredRun; log: readonly LiveEvent[] | null };

export type Recorder = ReturnType<typeof createRecorder>;

const FLUSH_MS = 4_000;

/**
 * Records one run: turns what happens into events, keeps the state, and stores both every four seconds. Knows
 * neither sensors nor screens. `onUnstored` is told whenever the phone would not store.
 */
export function createRecorder(
  database: LiveDatabase,
  {
    clocks = browserClocks,
    onUnstored = () => {},
  }: { clocks?: Clocks; onUnstored?: () => void } = {},
) {
  let view: RecorderView = { run: null, state: READY, isStorageFull: false };
  let pending: LiveEvent[] = [];
  let clock: RunClock = runClock(0, clocks);
  let timer: ReturnType<typeof setInterval> | undefined;
  let storing: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function show(next: Partial<RecorderView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  function record(happening: Happening): void {
    const event = { ...happening, at: Math.round(clock.now()) } as LiveEvent;
    pending.push(event);
    show({ state: advance(view.state, event) });
  }

  async function store(): Promise<void> {
    const { run, state } = view;
    if (!run || pending.length === 0) return;
    const events = pending;
    const { at: lastAt, metres, activeMs } = state;
    try {
      const facts = { lastAt, lastWall: clocks.wall(), metres, activeMs };
      const stored = await addPiece(database, { ...run, ...facts }, events);
      pending = pending.slice(events.length);
      show({
        run: view.run ? { ...view.run, ...facts, pieces: stored.pieces } : null,
        isStorageFull: false,
      });
    } catch {
      show({ isStorageFull: true });
      onUnstored();
    }
  }

  /** Stores what is pending, one write at a time. */
  function flush(): Promise<void> {
    storing = storing.then(store);
    return storing;
  }

  function beat(): void {
    if (view.state.phase !== "finished") record({ kind: "tick" });
    void flush();
  }

  function begin(run: StoredRun, state: LiveState, from: number): void {
    clock = runClock(from, clocks);
    pending = [];
    show({ run, state, isStorageFull: false });
    clearInterval(timer);
    timer = setInterval(beat, FLUSH_MS);
  }

  function close(): void {
    clearInterval(timer);
    show({ run: null, state: READY });
  }

  async function wholeLog(): Promise<LiveEvent[]> {
    const stored = view.run ? await eventsOf(database, view.run.id).catch(() => []) : [];
    return [...stored, ...pending];
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    now: () => clock.now(),
    record,
    flush,
    start(mode: LiveMode, plan: LivePlan, runnerId: string | null): void {
      const wall = clocks.wall();
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const run: StoredRun = {
        ...{ id: crypto.randomUUID(), runnerId, plan, zone, phase: "recording", startedWall: wall },
        ...{ lastAt: 0, lastWall: wall, pieces: 0, metres: 0, activeMs: 0 },
        ...{ after: NOTHING_SAID, heardNote: null, refused: null },
      };
      begin(run, READY, 0);
      record({ kind: "start", wall, mode });
      void flush();
    },
    /** Goes on with a run whose page was closed or died. */
    async goOn(run: StoredRun): Promise<void> {
      const events = await eventsOf(database, run.id);
      begin(run, events.reduce(advance, READY), timeAfterClosing(run, clocks.wall()));
      record({ kind: "reopened" });
      await flush();
    },
    /** Remembers that a partner's word was heard on this run. */
    hearNote(heardNote: string): void {
      if (view.run) show({ run: { ...view.run, heardNote } });
    },
    setHidden(isHidden: boolean): void {
      if (isHidden) clock.hide();
      else clock.show();
      if (view.run && view.state.phase !== "finished") {
        record({ kind: isHidden ? "hidden" : "visible" });
        void flush();
      }
    },
    async finish(): Promise<void> {
      record({ kind: "finish", wall: clocks.wall() });
      clearInterval(timer);
      await flush();
    },
    /**
     * Hands the finished run to the outbox with what its runner said of it: to the phone's store, or, where that
     * takes nothing more, with its whole log, so that the outbox holds it in memory.
     */
    async handOver(after: StoredRun["after"]): Promise<HandedOver | null> {
      if (!view.run) return null;
      await flush();
      const run: StoredRun = { ...view.run, after, phase: "waiting" };
      const isStored =
        !view.isStorageFull &&
        (await database.put("runs", run).then(
          () => true,
          () => false,
        ));
      const log = isStored ? null : await wholeLog();
      close();
      return { run, log };
    },
    async discard(): Promise<void> {
      const { run } = view;
      close();
      await storing;
      if (run) await removeRun(database, run.id);
    },
    /** The whole log, also what the phone would not store. */
    events: wholeLog,
  };
}
