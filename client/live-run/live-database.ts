import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { AfterRun, LivePlan } from "@/domain/live-run/after-run";
import type { LiveEvent } from "@/domain/live-run/live-event";

/** Under which name the phone keeps what it knows of its runner. */
export const PACK = "pack";
/** And the weather where it last looked for it. */
export const WEATHER = "weather";

/** A run on this phone: being recorded, or waiting until the server has acknowledged it. */
export type StoredRun = {
  id: string;
  /** Whose run it is; null where nobody was signed in. It leaves this phone only for that runner. */
  runnerId: string | null;
  plan: LivePlan;
  zone: string;
  phase: "recording" | "waiting";
  startedWall: number;
  lastAt: number;
  lastWall: number;
  pieces: number;
  metres: number;
  activeMs: number;
  after: AfterRun;
  /** The partner's word that was heard on the way. */
  heardNote: string | null;
  /** Why the server would not take it; null while nothing speaks against it. */
  refused: string | null;
};

interface LiveSchema extends DBSchema {
  runs: { key: string; value: StoredRun };
  pieces: { key: [string, number]; value: { runId: string; number: number; events: LiveEvent[] } };
  kept: { key: string; value: unknown };
}

export type LiveDatabase = IDBPDatabase<LiveSchema>;

/**
 * The phone's own store. A later version only ever adds to it, and a tab with older code lets go of it rather
 * than hold the newer one up.
 */
export function openLiveDatabase(name = "runpact-live"): Promise<LiveDatabase> {
  return openDB<LiveSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("runs", { keyPath: "id" });
      database.createObjectStore("pieces", { keyPath: ["runId", "number"] });
      database.createObjectStore("kept");
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
