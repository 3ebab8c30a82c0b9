import { runMeasures } from "@/components/runs/run-words";
import { WitnessRun } from "@/components/runs/witness-run";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { dateWords, momentWords } from "@/domain/time-zone/date-words";
import type { HomeViewProps } from "./home-view";
import { PartnerWeeks } from "./partner-weeks";

/** Partners' runs that wait for the reader's word. */
export function HomeWitness({
  runs,
  me,
}: {
  runs: HomeViewProps["toWitness"];
  me: HomeViewProps["me"];
}) {
  return (
    <div>
      <Section id="witness" title="Your word is asked for">
        <div className="grid grid-cols-1 gap-3">
          {runs.map((run) => (
            <WitnessRun
              key={run.runId}
              runId={run.runId}
              runnerId={run.runnerId}
              name={run.runnerName}
              details={`${dateWords(run.localDate, me.locale)} · ${
                run.shown ? runMeasures(run.shown, me) : "a private run"
              }`}
              countsFrom={momentWords(run.countsFrom, me.zone, me.locale)}
            />
          ))}
        </div>
      </Section>
    </div>
  );
}

/** The week of each partner, or the way to a first one. */
export function HomePartners({ partners }: { partners: HomeViewProps["home"]["partners"] }) {
  return (
    <div>
      <Section
        id="partners"
        title={partners.length === 1 ? "Your partner" : "Partners"}
        action={
          partners.length > 0 ? (
            <LinkButton href="/partners" variant="quiet" className="-mr-4">
              All
            </LinkButton>
          ) : null
        }
      >
        {partners.length > 0 ? (
          <PartnerWeeks partners={partners} />
        ) : (
          <EmptyState
            title="Nobody expects you yet"
            action={
              <LinkButton href="/partners" variant="secondary">
                Invite a partner
              </LinkButton>
            }
          >
            A partner sees whether you came, and you see them. One link brings a friend in.
          </EmptyState>
        )}
      </Section>
    </div>
  );
}
