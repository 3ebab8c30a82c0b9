"use client";

import { useEffect, useState } from "react";
import { Brand } from "@/components/navigation/brand";
import { type RollPlace, readRollLink, type ShownCode } from "@/domain/roll-call/roll-link";
import { NoKeys } from "./no-keys";
import { RollCallOfRun } from "./roll-call-of-run";
import { RollRuns } from "./roll-runs";
import { useRollPhone, useRollView } from "./use-roll-phone";

/** The whole roll-call page. Once it was opened with a signal, nothing in it needs one. */
export function RollCallView() {
  const { phone, isStorageDenied, isKnown } = useRollPhone();
  const { held, sides } = useRollView(phone);
  const link = useLink();
  const run = held?.pack.runs.find(
    (one) => one.groupRunId === link?.groupRunId && one.date === link.date,
  );
  return (
    <main className="mx-auto min-h-dvh max-w-column px-5 pt-4 pb-[max(2rem,env(safe-area-inset-bottom))]">
      <header className="flex min-h-11 items-center justify-between gap-3">
        <a href="/home" className="rounded-full">
          <Brand />
        </a>
        <p className="truncate font-semibold text-sm">
          <bdi>{held?.pack.name ?? ""}</bdi>
        </p>
      </header>
      {phone && held && run ? (
        <RollCallOfRun
          key={`${run.groupRunId} ${run.date}`}
          phone={phone}
          pack={held.pack}
          run={run}
          sides={sides.filter((one) => one.groupRunId === run.groupRunId && one.date === run.date)}
          scanned={link && "code" in link ? link : null}
        />
      ) : (
        <>
          <h1 className="heading mt-6 text-xl">Roll-call</h1>
          {held ? (
            <RollRuns pack={held.pack} isMissing={link !== null} />
          ) : (
            <NoKeys isKnown={isKnown} isStorageDenied={isStorageDenied} link={link} />
          )}
        </>
      )}
    </main>
  );
}

/** What the address's fragment names, also after it changes. */
function useLink(): RollPlace | ShownCode | null {
  const [link, setLink] = useState<RollPlace | ShownCode | null>(null);
  useEffect(() => {
    const read = () => setLink(readRollLink(location.hash));
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return link;
}
