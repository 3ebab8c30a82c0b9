import { ChevronRight } from "lucide-react";
import type { RollPack } from "@/client/roll-call/roll-database";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Notice } from "@/components/ui/notice";
import { rowClass, rowListClass } from "@/components/ui/row-parts";
import { rollPath } from "@/domain/roll-call/roll-link";
import { momentWords } from "@/domain/time-zone/date-words";

type RollRunsProps = { pack: RollPack; isMissing: boolean };

/** The group runs of these days, to choose one of. */
export function RollRuns({ pack, isMissing }: RollRunsProps) {
  return (
    <div className="mt-3 grid gap-6">
      {pack.runs.length > 0 ? (
        <p className="text-muted">
          One phone shows a code, the other takes it, and both runners are counted. It needs no
          signal.
        </p>
      ) : null}
      {isMissing ? (
        <Notice title="This phone has no key for that group run">
          It is given out three days before. Come back here with a signal then, or have the
          organiser mark you.
        </Notice>
      ) : null}
      {pack.runs.length === 0 ? (
        <div className="grid justify-items-start gap-5">
          <p className="text-muted">
            None of your group runs is in the next three days. When one is, its people can count one
            another here, phone to phone.
          </p>
          <AnchorButton href="/group-runs" variant="secondary">
            Your group runs
          </AnchorButton>
        </div>
      ) : (
        <ul aria-label="Group runs" className={rowListClass}>
          {pack.runs.map((run) => (
            <li key={`${run.groupRunId} ${run.date}`}>
              <a href={rollPath(run)} className={`${rowClass} hover:bg-sunken`}>
                <span className="min-w-0 flex-1">
                  <bdi className="block break-words font-semibold">{run.title}</bdi>
                  <span className="block text-muted text-sm">
                    {momentWords(run.startsAt, run.zone, pack.locale)} · <bdi>{run.ownerName}</bdi>
                  </span>
                </span>
                <ChevronRight aria-hidden="true" className="size-5 shrink-0 rtl:rotate-180" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
