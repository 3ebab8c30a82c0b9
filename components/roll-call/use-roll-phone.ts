"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { keepParts } from "@/client/offline/keep-parts";
import { keepSending } from "@/client/offline/keep-sending";
import { registerWorker } from "@/client/offline/register-worker";
import { loadReader } from "@/client/roll-call/read-camera";
import { rollCalls } from "@/client/roll-call/roll-calls";
import { isOpen, openRollDatabase } from "@/client/roll-call/roll-database";
import { createRollPhone, type RollPhone, type RollView } from "@/client/roll-call/roll-phone";

const RETRY_MS = 20_000;

export type OpenedPhone = {
  phone: RollPhone | null;
  /** True where the browser offers no store at all. */
  isStorageDenied: boolean;
  /** True once it is known who is signed in, as far as it can be. */
  isKnown: boolean;
};

/** Opens the phone's store, takes new keys where there is a signal, and sends what waits, now and whenever one comes back. */
export function useRollPhone(): OpenedPhone {
  const [opened, setOpened] = useState<OpenedPhone>(NOTHING);
  useEffect(() => {
    registerWorker();
    void keepLibraries();
    let stop = () => {};
    let stopped = false;
    openRollDatabase().then(
      async (database) => {
        const phone = createRollPhone(database, rollCalls);
        await phone.look();
        if (stopped) return;
        const isKnown = phone.view().held !== null || !navigator.onLine;
        setOpened({ phone, isStorageDenied: false, isKnown });
        stop = keepSent(phone, () => setOpened((before) => ({ ...before, isKnown: true })));
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

const NOTHING: OpenedPhone = { phone: null, isStorageDenied: false, isKnown: false };

function keepSent(phone: RollPhone, tell: () => void): () => void {
  return keepSending({
    work: async () => {
      await phone.refresh().catch(() => {});
      tell();
      await phone.send();
    },
    everyMs: RETRY_MS,
    retry: () => {
      if (navigator.onLine && phone.view().sides.some(isOpen)) void phone.send();
    },
  });
}

/** Has the browser keep what draws and reads codes, as long as there is a signal. */
async function keepLibraries(): Promise<void> {
  try {
    await Promise.all([import("qrcode"), loadReader()]);
    await keepParts();
  } catch {
    // The letters of a code still work.
  }
}

const nothing: RollView = { held: null, sides: [] };

export function useRollView(phone: RollPhone | null): RollView {
  return useSyncExternalStore(
    phone?.subscribe ?? (() => () => {}),
    phone?.view ?? (() => nothing),
    () => nothing,
  );
}
