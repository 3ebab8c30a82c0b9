import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { easierNoticeDays } from "@/domain/commitment/change-terms";
import { endOf } from "@/domain/commitment/commitment";
import { dateWords } from "@/domain/time-zone/date-words";
import { addDays } from "@/domain/time-zone/local-date";
import { weekFrom } from "@/domain/week/week";
import type { Outputs } from "@/server/router";
import { ChangeCommitment } from "./change-commitment";
import { currentTerms, phaseOf, phaseWords, plannedChange } from "./commitment-state";
import { CommitmentWeeks } from "./commitment-weeks";
import { daysWords } from "./commitment-words";
import { EndCommitment } from "./end-commitment";
import { PauseCommitment, ResumeCommitment } from "./pause-commitment";
import { ShowCommitment } from "./show-commitment";
import { TermsList } from "./terms-list";

type OwnCommitmentProps = {
  page: Outputs["streaks"]["commitment"];
  me: Outputs["runners"]["me"];
  outlook: Outputs["commitments"]["outlook"];
  paused: boolean;
  /** The address of its public page. */
  link: string;
};

/** The reader's own commitment: how it stands, what it asks, and every way to change it. */
export function OwnCommitment({ page, me, outlook, paused, link }: OwnCommitmentProps) {
  const { today, thisWeek, habit } = outlook;
  const phase = phaseOf(page, thisWeek);
  const terms = currentTerms(page, thisWeek);
  const planned = plannedChange(page, thisWeek, me.locale);
  const easier = weekFrom(addDays(today, easierNoticeDays));
  const end = endOf(page);
  const lastDay = addDays(easier < end ? easier : end, -1);
  if (!terms) return null;
  return (
    <>
      <PageHeader
        back={{ href: "/commitments", label: "Commitments" }}
        title={<>I run {daysWords(terms.daysPerWeek)}</>}
        lead={phaseWords(page, thisWeek, me.locale)}
        actions={paused && phase === "running" ? <ResumeCommitment id={page.id} /> : undefined}
      />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 lg:items-start">
        <div className="grid grid-cols-1 gap-6">
          {paused && phase === "running" ? (
            <Notice title="Paused">Rest well. It waits for you, and nobody is told why.</Notice>
          ) : null}
          {planned ? <Notice title={planned} /> : null}
          <CommitmentWeeks page={page} locale={me.locale} linked />
          <Card>
            <h2 className="heading mb-1 text-lg">What it asks</h2>
            <TermsList terms={terms} units={me} />
            {phase === "over" ? null : (
              <div className="mt-5 flex flex-wrap gap-2">
                <ChangeCommitment
                  id={page.id}
                  terms={terms}
                  weeks={page.weeks}
                  habit={habit}
                  unit={me.unit}
                  effect={{
                    harder:
                      phase === "coming" ? dateWords(page.startsOn, me.locale) : "this week on",
                    easier: easierWords({ easier, page, locale: me.locale }),
                  }}
                />
                {phase === "running" && !paused ? <PauseCommitment id={page.id} /> : null}
                <EndCommitment
                  id={page.id}
                  lastDay={phase === "coming" ? null : dateWords(lastDay, me.locale)}
                />
              </div>
            )}
          </Card>
        </div>
        <Card>
          <ShowCommitment id={page.id} visibility={page.visibility} link={link} />
        </Card>
      </div>
    </>
  );
}

/** The Monday from which an easier week would hold; null where the commitment is over before. */
function easierWords({
  easier,
  page,
  locale,
}: {
  easier: ReturnType<typeof weekFrom>;
  page: OwnCommitmentProps["page"];
  locale: string;
}): string | null {
  const from = easier > page.startsOn ? easier : page.startsOn;
  return from < endOf(page) ? dateWords(from, locale) : null;
}
