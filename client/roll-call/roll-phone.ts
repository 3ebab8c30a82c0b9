import type { UnsignedHandshake } from "@/domain/roll-call/handshake";
import { stepAt } from "@/domain/roll-call/roll-code";
import { codeOf, signed } from "./keyed-hash";
import type { RollCalls } from "./roll-calls";
import {
  type HeldPack,
  heldPack,
  holdPack,
  type RollDatabase,
  type RollRun,
  type StoredSide,
} from "./roll-database";
import { sendSides } from "./send-sides";

const keptMs = 9 * 86_400_000;

export type RollView = { held: HeldPack | null; sides: readonly StoredSide[] };

export type RollPhone = ReturnType<typeof createRollPhone>;

/**
 * This phone at a roll-call: shows its codes, keeps what it saw, and sends both when there is a signal. Nothing but
 * `refresh` and `send` needs one. `wall` is the phone's clock, epoch milliseconds.
 */
export function createRollPhone(
  database: RollDatabase,
  calls: RollCalls,
  wall: () => number = Date.now,
) {
  let view: RollView = { held: null, sides: [] };
  let running: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const now = () => wall() + (view.held?.aheadMs ?? 0);

  async function look(): Promise<void> {
    const held = await heldPack(database);
    const all = await database.getAll("sides");
    const mine = all.filter((one) => one.runnerId === held?.pack.runnerId);
    view = { held, sides: mine.toSorted((a, b) => b.at - a.at) };
    for (const listener of listeners) listener();
  }

  async function refresh(): Promise<void> {
    const said = await calls.pack();
    if (said?.ok)
      await holdPack(database, { pack: said.answer, aheadMs: said.answer.now - wall() });
    else if (said?.status === 401) await holdPack(database, null);
    for (const { id, at } of await database.getAll("sides")) {
      if (at < now() - keptMs) await database.delete("sides", id);
    }
    await look();
  }

  function send(): Promise<void> {
    running = running
      .then(async () => {
        const runnerId = view.held?.pack.runnerId;
        if (runnerId) await sendSides(database, calls, runnerId);
        await look();
      })
      .catch(() => {});
    return running;
  }

  async function keep(id: string, run: RollRun, said: UnsignedHandshake): Promise<void> {
    const runnerId = view.held?.pack.runnerId;
    if (!runnerId) return;
    const { groupRunId, date, title } = run;
    const side = await signed(run.key, said);
    const about = { id, runnerId, groupRunId, date, title, at: now() };
    await database.put("sides", { ...about, side, state: "here", sentence: null });
    await look();
  }

  return {
    view: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    now,
    look,
    refresh,
    send,
    codeNow: (run: RollRun) => codeOf(run.key, stepAt(now())),
    /** Keeps that this phone has shown its codes from `firstStep` until now; again with the same id lengthens it. */
    keepShowing: (id: string, run: RollRun, firstStep: number, joinsRun: boolean) =>
      keep(id, run, { kind: "showed", firstStep, lastStep: stepAt(now()), joinsRun }),
    /** Keeps that this phone saw a code just now. */
    keepSeen: (run: RollRun, code: string, joinsRun: boolean) =>
      keep(crypto.randomUUID(), run, { kind: "saw", code, seenAt: Math.round(now()), joinsRun }),
  };
}
