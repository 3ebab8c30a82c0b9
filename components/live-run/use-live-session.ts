"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { type LiveSession, openLiveSession, refreshPack } from "@/client/live-run/live-session";
import type { OutboxView } from "@/client/live-run/outbox";
import type { RecorderView } from "@/client/live-run/recorder";
import type { SessionPack } from "@/client/live-run/server-calls";
import { keepSending } from "@/client/offline/keep-sending";
import { registerWorker } from "@/client/offline/register-worker";

const RETRY_MS = 30_000;

export type OpenedSession = {
  session: LiveSession | null;
  /** True where the browser offers no store at all. */
  isStorageDenied: boolean;
  pack: SessionPack | null;
};

/** Opens the phone's store, learns who is signed in, and sends what waits, now and whenever a signal comes back. */
export function useLiveSession(): OpenedSession {
  const [opened, setOpened] = useState<OpenedSession>(NOTHING);
  useEffect(() => {
    registerWorker();
    let stopped = false;
    let stop = () => {};
    openLiveSession().then(
      (session) => {
        if (stopped) return;
        setOpened({ ...NOTHING, session, pack: session.pack });
        stop = keepSent(session, (pack) => setOpened({ ...NOTHING, session, pack }));
      },
      () => setOpened({ ...NOTHING, isStorageDenied: true }),
    );
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return opened;
}

const NOTHING: OpenedSession = { session: null, isStorageDenied: false, pack: null };

function keepSent(session: LiveSession, tell: (pack: SessionPack | null) => void): () => void {
  const work = async () => {
    const pack = await refreshPack(session.database);
    tell(pack);
    await session.outbox.send(pack?.id ?? null);
  };
  const retry = () => {
    if (session.outbox.view().waiting.length > 0) void work();
  };
  return keepSending({ work, everyMs: RETRY_MS, retry });
}

export function useRecorder({ recorder }: LiveSession): RecorderView {
  return useSyncExternalStore(recorder.subscribe, recorder.view, recorder.view);
}

export function useOutbox({ outbox }: LiveSession): OutboxView {
  return useSyncExternalStore(outbox.subscribe, outbox.view, outbox.view);
}
