"use client";

import { useCallback } from "react";
import { vibrate } from "@/client/live-run/sensors";
import type { RollRun } from "@/client/roll-call/roll-database";
import type { RollPhone } from "@/client/roll-call/roll-phone";
import { refusalSentence } from "@/domain/roll-call/judge-handshake";
import { isInTime } from "@/domain/roll-call/roll-code";

/** A code as it was typed, or with its step where a camera read it. */
export type SeenCode = { code: string; step?: number };

/** What became of a code here on the phone; toasts would need code that is not there without a signal. */
export type Said = { isKept: boolean; sentence: string };

/** Keeps a code that was seen just now and sends it where there is a signal. */
export function useTakeCode(phone: RollPhone, run: RollRun, joinsRun: boolean) {
  return useCallback(
    async ({ code, step }: SeenCode): Promise<Said> => {
      if (step !== undefined && !isInTime(step, phone.now())) {
        return { isKept: false, sentence: refusalSentence("other-time") };
      }
      await phone.keepSeen(run, code, joinsRun);
      vibrate(80);
      void phone.send();
      return { isKept: true, sentence: "The code is kept on this phone." };
    },
    [phone, run, joinsRun],
  );
}
