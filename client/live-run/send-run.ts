import { chunksOf, logText } from "@/domain/live-run/event-log";
import type { LiveEvent } from "@/domain/live-run/live-event";
import type { StoredRun } from "./live-database";
import type { Said, ServerCalls } from "./server-calls";
import { sha256 } from "./sha256";

/** What became of an attempt: it is saved; it waits for a signal or for its runner; the server will not have it. */
export type Sent =
  | { kind: "saved"; id: string }
  | { kind: "offline" | "signed-out" }
  | { kind: "refused"; sentence: string };

/** Sends whole pieces of a run that is still being recorded, where the phone cannot store them. */
export async function sendPieces(
  calls: ServerCalls,
  runId: string,
  events: readonly LiveEvent[],
): Promise<Sent | null> {
  const held = await calls.held(runId);
  if (!held?.ok) return failure(held);
  if (held.answer.saved) return { kind: "saved", id: runId };
  for (const [seq, piece] of chunksOf(events).entries()) {
    if (held.answer.held.includes(seq)) continue;
    const text = logText(piece);
    const said = await calls.putChunk(runId, seq, text, await sha256(text));
    if (!said?.ok) return failure(said);
  }
  return null;
}

/**
 * Sends a finished run: asks what the server has, sends the rest, has the run made of it. May be broken off
 * anywhere and begun again; there is one run in the end.
 */
export async function sendRun(
  calls: ServerCalls,
  run: StoredRun,
  events: readonly LiveEvent[],
  phoneNow: number,
): Promise<Sent> {
  const stopped = await sendPieces(calls, run.id, events);
  if (stopped) return stopped;
  const { id, zone, plan, after, heardNote } = run;
  const chunks = chunksOf(events).length;
  const hash = await sha256(logText(events));
  const call = { id, chunks, sha256: hash, phoneNow, zone, plan, after, heardNote };
  const said = await calls.finish(call);
  return said?.ok ? { kind: "saved", id } : failure(said);
}

/** What passes by itself is tried again; only what can never be taken is called refused. */
function failure(said: Exclude<Said<unknown>, { ok: true }>): Sent {
  if (said === null || said.status >= 500 || said.status === 429) return { kind: "offline" };
  if (said.status === 401) return { kind: "signed-out" };
  if (said.status === 409 && said.sentence.includes("on their way")) return { kind: "offline" };
  return { kind: "refused", sentence: said.sentence };
}
