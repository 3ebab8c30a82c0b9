import { wholePieces } from "@/domain/live-run/event-log";
import { type LiveDatabase, openLiveDatabase, PACK, type StoredRun } from "./live-database";
import { createOutbox, type Outbox } from "./outbox";
import { createRecorder, type Recorder } from "./recorder";
import { type SessionPack, serverCalls } from "./server-calls";

/** The parts of the live page that outlive any drawing of it. */
export type LiveSession = {
  database: LiveDatabase;
  recorder: Recorder;
  outbox: Outbox;
  /** What was kept from the last time this phone was online; null where nobody is known. */
  pack: SessionPack | null;
  /** A run whose page was closed or died. */
  interrupted: StoredRun | null;
};

/** Opens the phone's store with all that waits in it. Rejects where the browser has none. */
export async function openLiveSession(): Promise<LiveSession> {
  const database = await openLiveDatabase();
  const recorder: Recorder = createRecorder(database, {
    onUnstored: () => void sendUnstored(recorder),
  });
  const runs = await database.getAll("runs");
  const pack = ((await database.get("kept", PACK)) as SessionPack | undefined) ?? null;
  return {
    database,
    recorder,
    outbox: createOutbox(database, serverCalls),
    pack,
    interrupted: runs.find(({ phase }) => phase === "recording") ?? null,
  };
}

/** A full phone keeps nothing more, so what it holds in memory goes to the server at once, in pieces that are whole. */
async function sendUnstored(recorder: Recorder): Promise<void> {
  const { run } = recorder.view();
  if (!run?.runnerId) return;
  const sending = await import("./send-run").catch(() => null);
  await sending?.sendPieces(serverCalls, run.id, wholePieces(await recorder.events()));
}

/**
 * Who is signed in, as far as can be known: the server's answer where there is a signal, which is then kept
 * or forgotten, else what was kept.
 */
export async function refreshPack(database: LiveDatabase): Promise<SessionPack | null> {
  const said = await serverCalls.pack();
  if (said?.ok) {
    await database.put("kept", said.answer, PACK).catch(() => {});
    return said.answer;
  }
  if (said?.status === 401) {
    await database.delete("kept", PACK).catch(() => {});
    return null;
  }
  return ((await database.get("kept", PACK)) as SessionPack | undefined) ?? null;
}

/** Forgets a partner's word that was heard, so that a next run without a signal does not say it again. */
export async function withoutNote(database: LiveDatabase, noteId: string): Promise<void> {
  const pack = (await database.get("kept", PACK)) as SessionPack | undefined;
  if (pack?.note?.id !== noteId) return;
  await database.put("kept", { ...pack, note: null }, PACK).catch(() => {});
}
