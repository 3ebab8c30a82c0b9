"use client";

import type { LiveSession } from "@/client/live-run/live-session";
import type { WaitingRun } from "@/client/live-run/outbox";
import { saveLogFile } from "@/client/live-run/save-log-file";
import type { SessionPack } from "@/client/live-run/server-calls";
import { storedWords, waitingWords } from "./live-words";
import { useOutbox } from "./use-live-session";

type OutboxListProps = { session: LiveSession; pack: SessionPack | null };

/** Runs that are on this phone alone, each with why and what to do. */
export function OutboxList({ session, pack }: OutboxListProps) {
  const { waiting } = useOutbox(session);
  if (waiting.length === 0) return null;
  return (
    <section aria-label="Waiting on this phone" className="grid gap-2">
      <ul className="grid gap-2">
        {waiting.map((one) => (
          <li key={one.run.id} className="rounded-md bg-sunken px-4 py-3 text-sm">
            <p className="font-semibold">{titleOf(one, pack)}</p>
            <p>{waitingWords(one)}</p>
            <Actions one={one} session={session} pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ state, run }: WaitingRun, pack: SessionPack | null): string {
  return state === "other-runner" ? "One more run" : storedWords(run, pack?.unit ?? "km");
}

const action = "min-h-11 font-semibold underline";

function Actions({ one, session, pack }: OutboxListProps & { one: WaitingRun }) {
  const { outbox } = session;
  const { id } = one.run;
  if (one.state === "other-runner" || one.state === "sending") return null;
  return (
    <div className="flex flex-wrap gap-x-4">
      {one.state === "unclaimed" && pack ? (
        <button
          type="button"
          className={action}
          onClick={async () => {
            await outbox.claim(id, pack.id);
            await outbox.send(pack.id);
          }}
        >
          It is mine
        </button>
      ) : null}
      {one.state === "signed-out" ? (
        <a className={`${action} grid place-items-center`} href="/sign-in?to=%2Flive">
          Sign in
        </a>
      ) : null}
      {one.state === "waiting" ? (
        <button type="button" className={action} onClick={() => outbox.send(pack?.id ?? null)}>
          Send now
        </button>
      ) : null}
      <button
        type="button"
        className={action}
        onClick={async () => saveLogFile(id, await outbox.events(id))}
      >
        Save as a file
      </button>
    </div>
  );
}
