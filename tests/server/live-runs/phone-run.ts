import { createHash } from "node:crypto";
import { chunksOf, logText } from "@/domain/live-run/event-log";
import type { LiveEvent } from "@/domain/live-run/live-event";
import { finishRun } from "@/server/live-runs/finish-run";
import { keepChunk } from "@/server/live-runs/keep-chunk";
import { newId } from "@/server/platform/new-id";
import { finish, start, steady } from "@/tests/domain/live-run/phone";

/** Ten minutes and more at 3 m/s, finished. */
export const steadyLog: readonly LiveEvent[] = [start, ...steady(0, 700), finish(700)];

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const nothingSaid = { effort: null, mood: null, talk: null, note: "" } as const;

/** What a phone says when all pieces have gone. */
export function finishing(id: string, events: readonly LiveEvent[], phoneNow: number) {
  const log = { chunks: chunksOf(events).length, sha256: hashOf(logText(events)) };
  return { id, ...log, phoneNow, zone: "Europe/Berlin", plan: "open" as const, after: nothingSaid };
}

/** Keeps every piece of a log on the server. */
export async function keepAll(
  runnerId: string,
  runId: string,
  events: readonly LiveEvent[],
  now: number,
): Promise<void> {
  for (const [seq, piece] of chunksOf(events).entries()) {
    const text = logText(piece);
    const content = new TextEncoder().encode(text);
    await keepChunk({ runId, seq, sha256: hashOf(text), content }, { runnerId, now });
  }
}

/** A recorded run of `runnerId` on the server. */
export async function recordRun(
  runnerId: string,
  events: readonly LiveEvent[],
  now: number,
): Promise<string> {
  const id = newId();
  await keepAll(runnerId, id, events, now);
  await finishRun(finishing(id, events, now), { runnerId, now });
  return id;
}
