import { finishedLog } from "@/domain/live-run/finished-log";
import type { LiveEvent } from "@/domain/live-run/live-event";
import type { LiveDatabase, StoredRun } from "./live-database";
import { eventsOf, removeRun } from "./run-store";
import type { Sent } from "./send-run";
import type { ServerCalls } from "./server-calls";

export type WaitingRun = {
  run: StoredRun;
  state: "waiting" | "sending" | "signed-out" | "other-runner" | "unclaimed" | "refused";
  /** True where the phone is full and only this page's memory has it. */
  isInMemory: boolean;
};

export type OutboxView = { waiting: readonly WaitingRun[]; lastSaved: string | null };

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * Finished runs of this phone. Each leaves only for the runner who recorded it, and only once the server has
 * said that it has the run. What nobody was signed in for waits until somebody says that it is theirs.
 */
export function createOutbox(
  database: LiveDatabase,
  calls: ServerCalls,
  wall: () => number = Date.now,
) {
  let view: OutboxView = { waiting: [], lastSaved: null };
  let running: Promise<void> = Promise.resolve();
  const held = new Map<string, { run: StoredRun; log: readonly LiveEvent[] }>();
  const listeners = new Set<() => void>();

  function show(next: Partial<OutboxView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  function mark(id: string, state: WaitingRun["state"]): void {
    show({
      waiting: view.waiting.map((one) => (one.run.id === id ? { ...one, state } : one)),
    });
  }

  async function look(runnerId: string | null): Promise<void> {
    const stored = (await database.getAll("runs")).filter(({ phase }) => phase === "waiting");
    const runs = [...stored, ...[...held.values()].map(({ run }) => run)];
    show({
      waiting: runs.map((run) => ({
        ...{ run, state: stateOf(run, runnerId), isInMemory: held.has(run.id) },
      })),
    });
  }

  async function sendOne(run: StoredRun): Promise<void> {
    mark(run.id, "sending");
    const events = finishedLog(await logOf(run.id), run.lastWall);
    const sent = await sendingPart().then(
      ({ sendRun }) => sendRun(calls, run, events, wall()),
      (): Sent => ({ kind: "offline" }),
    );
    if (sent.kind === "saved") {
      await forget(run.id);
      show({
        waiting: view.waiting.filter((one) => one.run.id !== run.id),
        lastSaved: run.id,
      });
    } else if (sent.kind === "refused") {
      await keep({ ...run, refused: sent.sentence });
      mark(run.id, "refused");
    } else mark(run.id, sent.kind === "signed-out" ? "signed-out" : "waiting");
  }

  async function logOf(id: string): Promise<readonly LiveEvent[]> {
    return held.get(id)?.log ?? eventsOf(database, id);
  }

  async function keep(run: StoredRun): Promise<void> {
    const inMemory = held.get(run.id);
    if (inMemory) held.set(run.id, { ...inMemory, run });
    else await database.put("runs", run);
  }

  async function forget(id: string): Promise<void> {
    held.delete(id);
    await removeRun(database, id);
  }

  async function send(runnerId: string | null): Promise<void> {
    await look(runnerId);
    for (const { run, state } of view.waiting) if (state === "waiting") await sendOne(run);
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look,
    /** Sends all that may go for `runnerId`, who is signed in now; one sending after the other. */
    send(runnerId: string | null): Promise<void> {
      running = running.then(() => send(runnerId)).catch(() => {});
      return running;
    },
    async claim(id: string, runnerId: string): Promise<void> {
      const run = held.get(id)?.run ?? (await database.get("runs", id));
      if (run && run.runnerId === null) await keep({ ...run, runnerId });
    },
    /** Takes a run that the phone would not store; it is here as long as the page is. */
    hold(run: StoredRun, log: readonly LiveEvent[]): void {
      held.set(run.id, { run, log });
    },
    async throwAway(id: string, runnerId: string | null): Promise<void> {
      await forget(id);
      await look(runnerId);
    },
    events: logOf,
  };
}

/** Loaded when there is something to send; that it cannot be loaded means that there is no signal. */
const sendingPart = () => import("./send-run");

function stateOf(run: StoredRun, runnerId: string | null): WaitingRun["state"] {
  if (run.runnerId === null) return runnerId === null ? "signed-out" : "unclaimed";
  if (runnerId === null) return "signed-out";
  if (run.runnerId !== runnerId) return "other-runner";
  return run.refused === null ? "waiting" : "refused";
}
