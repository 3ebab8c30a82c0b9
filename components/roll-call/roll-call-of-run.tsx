"use client";

import { MapPin } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { RollPack, RollRun, StoredSide } from "@/client/roll-call/roll-database";
import type { RollPhone } from "@/client/roll-call/roll-phone";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { codesAreOpen } from "@/domain/roll-call/judge-handshake";
import { rollPath, type ShownCode } from "@/domain/roll-call/roll-link";
import { clockWords, momentWords } from "@/domain/time-zone/date-words";
import { HandshakeList } from "./handshake-list";
import { ScanCode } from "./scan-code";
import { ShowCode } from "./show-code";
import { type Said, type SeenCode, useTakeCode } from "./use-take-code";

type RollCallOfRunProps = {
  phone: RollPhone;
  pack: RollPack;
  run: RollRun;
  sides: readonly StoredSide[];
  /** The code by which another camera opened this page. */
  scanned: ShownCode | null;
};

const hourMs = 3_600_000;

/** The roll-call of one group run: show, scan, and what came of it. */
export function RollCallOfRun({ phone, pack, run, sides, scanned }: RollCallOfRunProps) {
  const [joinsRun, setJoinsRun] = useState(false);
  const isOpen = useIsOpen(phone, run);
  const keep = useTakeCode(phone, run, joinsRun);
  const [said, setSaid] = useState<Said | null>(null);
  const isRefused = sides.find(({ side }) => side.kind === "saw")?.state === "refused";
  const take = useCallback(
    async (seen: SeenCode) => {
      const what = await keep(seen);
      setSaid(what);
      return what.isKept;
    },
    [keep],
  );
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (!scanned || !isOpen || taken.current === scanned.code) return;
    taken.current = scanned.code;
    history.replaceState(null, "", rollPath(run));
    void take(scanned);
  }, [scanned, isOpen, run, take]);
  return (
    <>
      <h1 className="heading mt-6 break-words text-xl">
        <bdi>{run.title}</bdi>
      </h1>
      <p className="mt-1 text-muted">
        {momentWords(run.startsAt, run.zone, pack.locale)} · <bdi>{run.ownerName}</bdi>
      </p>
      {run.place ? (
        <p className="mt-1 flex items-start gap-2 text-muted">
          <MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <bdi className="min-w-0 break-words">{run.place}</bdi>
        </p>
      ) : null}
      <div className="mt-6">
        {isOpen ? (
          <>
            <Tabs
              label="Roll-call"
              tabs={[
                {
                  value: "show",
                  label: "Show my code",
                  panel: <ShowCode phone={phone} run={run} joinsRun={joinsRun} />,
                },
                {
                  value: "scan",
                  label: "Scan a code",
                  panel: <ScanCode onCode={take} onSay={setSaid} />,
                },
              ]}
            />
            {said && !(said.isKept && isRefused) ? (
              <Notice
                tone={said.isKept ? "done" : "error"}
                title={said.sentence}
                className="mt-4"
              />
            ) : null}
            <CheckboxField
              name="joins-run"
              label="Join my run to it"
              hint="Once you have a run of this time and place, the others see that you ran it, and no more of it than now. You can part them again."
              checked={joinsRun}
              onChange={(event) => setJoinsRun(event.currentTarget.checked)}
              className="mt-6"
            />
          </>
        ) : (
          <Notice title="Not now">
            Codes work from {clockWords(run.startsAt - 2 * hourMs, run.zone, pack.locale)} until two
            hours after the run. This phone has its key: it will need no signal then.
          </Notice>
        )}
      </div>
      <HandshakeList sides={sides} zone={run.zone} locale={pack.locale} />
    </>
  );
}

function useIsOpen(phone: RollPhone, run: RollRun): boolean {
  const look = () => codesAreOpen({ ...run, cancelled: false }, phone.now());
  const [isOpen, setOpen] = useState(look);
  useEffect(() => {
    const timer = setInterval(() => setOpen(look()), 5_000);
    return () => clearInterval(timer);
  });
  return isOpen;
}
