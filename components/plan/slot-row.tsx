import { Check } from "lucide-react";
import { DateLeaf } from "@/components/group-runs/date-leaf";
import { Badge } from "@/components/ui/badge";
import { Row } from "@/components/ui/row-list";
import { cueSentence } from "@/domain/plan/cue-words";
import { firstName } from "@/domain/runner/first-name";
import { daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import type { PlanSlot } from "@/server/planned-runs/queries";
import { ConfirmSlot } from "./meeting-actions";
import { type PlanPartner, SlotMenu } from "./slot-menu";
import { nearDay, sharedWords, stateWords, timeWords } from "./slot-words";

type SlotRowProps = {
  slot: PlanSlot;
  today: LocalDate;
  locale: string;
  partners: readonly PlanPartner[];
};

/** One planned run: when, the cue, and what became of it. */
export function SlotRow({ slot, today, locale, partners }: SlotRowProps) {
  const { date, startMinutes, plannedMinutes, cue, state, runId } = slot;
  const off = state === "skipped" || state === "passed";
  const time = timeWords(startMinutes, locale);
  const when = `${nearDay(date, today, locale)}, ${time}`;
  const isNear = daysBetween(today, date) === 0 || daysBetween(today, date) === 1;
  const words = stateWords(slot);
  const partner = partners.find((one) => one.partnershipId === slot.partnershipId);
  return (
    <Row
      href={runId ? `/runs/${runId}` : undefined}
      lead={<DateLeaf date={date} locale={locale} off={off} />}
      title={
        <span className={off ? "text-muted" : undefined}>
          {isNear ? when : time}{" "}
          <span className="whitespace-nowrap font-normal text-muted">· {plannedMinutes} min</span>
        </span>
      }
      detail={
        <>
          {cue ? <bdi className="block">{cueSentence(cue)}</bdi> : null}
          {partner ? (
            <span className="block">
              {sharedWords(slot)} <bdi>{firstName(partner.name)}</bdi>
            </span>
          ) : null}
        </>
      }
      trail={
        <>
          {state === "done" ? (
            <Badge tone="kept">
              <Check aria-hidden="true" />
              {words}
            </Badge>
          ) : words ? (
            <Badge>{words}</Badge>
          ) : null}
          {slot.canConfirm ? <ConfirmSlot plannedRunId={slot.plannedRunId} /> : null}
          {slot.changeable ? (
            <SlotMenu {...{ slot, today, partners }} label={`Change ${when}`} />
          ) : null}
        </>
      }
    />
  );
}
