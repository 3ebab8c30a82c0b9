"use client";

import { useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import { NOTHING_SAID } from "@/domain/live-run/after-run";
import { storedWords } from "./live-words";

type ContinueCardProps = { session: LiveSession; onContinue: () => void };

/** Offers to go on with a run whose page was closed or died, or to finish it there. */
export function ContinueCard({ session, onContinue }: ContinueCardProps) {
  const { interrupted, recorder, database, outbox } = session;
  const [isDone, setDone] = useState(false);
  if (!interrupted || isDone || recorder.view().run) return null;
  const finish = async () => {
    await database.put("runs", { ...interrupted, phase: "waiting", after: NOTHING_SAID });
    session.interrupted = null;
    setDone(true);
    await outbox.send(interrupted.runnerId);
  };
  return (
    <section aria-label="A run goes on" className="grid gap-3 rounded-md border-2 border-ink p-4">
      <p className="font-semibold">Continue your run?</p>
      <p>
        {storedWords(interrupted, "km")} are recorded. The time since the page closed is marked as
        such.
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          onClick={onContinue}
          className="min-h-13 rounded-full bg-ink px-6 font-semibold text-paper"
        >
          Continue
        </button>
        <button
          type="button"
          onClick={finish}
          className="min-h-13 rounded-full border-2 border-ink px-6 font-semibold"
        >
          It is finished
        </button>
      </div>
    </section>
  );
}
