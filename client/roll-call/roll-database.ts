import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Handshake } from "@/domain/roll-call/handshake";
import type { RollPlace } from "@/domain/roll-call/roll-link";
import type { Outputs } from "@/server/router";

export type RollPack = Outputs["groupRuns"]["rollPack"];
export type RollRun = RollPack["runs"][number];

/** What the server handed out, and by how many milliseconds its clock is ahead of this phone's. */
export type HeldPack = { pack: RollPack; aheadMs: number };

/** One side of a handshake on this phone, until the server has both; it leaves only for its runner. */
export type StoredSide = RollPlace & {
  id: string;
  runnerId: string;
  title: string;
  /** By the server's clock; epoch milliseconds. */
  at: number;
  side: Handshake;
  state: "here" | "waiting" | "counted" | "refused";
  sentence: string | null;
};

/** Whether the server has not both halves of it yet. */
export function isOpen({ state }: StoredSide): boolean {
  return state === "here" || state === "waiting";
}

interface RollSchema extends DBSchema {
  sides: { key: string; value: StoredSide };
  kept: { key: string; value: HeldPack };
}

export type RollDatabase = IDBPDatabase<RollSchema>;

const PACK = "pack";

/** The phone's own store of the roll-call. A later version only ever adds to it. */
export function openRollDatabase(name = "runpact-roll-call"): Promise<RollDatabase> {
  return openDB<RollSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("sides", { keyPath: "id" });
      database.createObjectStore("kept");
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

export async function heldPack(database: RollDatabase): Promise<HeldPack | null> {
  return (await database.get("kept", PACK)) ?? null;
}

export async function holdPack(database: RollDatabase, held: HeldPack | null): Promise<void> {
  if (held) await database.put("kept", held, PACK);
  else await database.delete("kept", PACK);
}
