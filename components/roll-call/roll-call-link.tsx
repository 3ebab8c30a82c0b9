import { QrCode } from "lucide-react";
import { AnchorButton } from "@/components/ui/anchor-button";
import { codesAreOpen } from "@/domain/roll-call/judge-handshake";
import { rollPath } from "@/domain/roll-call/roll-link";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { KeepRollKeys } from "./keep-roll-keys";

type RollCallLinkProps = {
  at: { groupRunId: string; date: LocalDate };
  run: { startsAt: number; endsAt: number; cancelled: boolean };
  now: number;
};

/** The way to the roll-call while phones can meet; in the days before, this phone takes its key for it. */
export function RollCallLink({ at, run, now }: RollCallLinkProps) {
  const isOpen = codesAreOpen(run, now);
  if (run.cancelled || (run.startsAt < now && !isOpen)) return null;
  return (
    <>
      <KeepRollKeys startsAt={run.startsAt} />
      {isOpen ? (
        <AnchorButton href={rollPath(at)} variant="secondary" size="large" wide className="mt-4">
          <QrCode aria-hidden="true" />
          Roll-call, phone to phone
        </AnchorButton>
      ) : null}
    </>
  );
}
