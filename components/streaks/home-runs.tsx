import { Plus } from "lucide-react";
import { RunRows } from "@/components/runs/run-rows";
import type { ReaderUnits, RunCard } from "@/components/runs/run-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { LocalDate } from "@/domain/time-zone/local-date";

type HomeRunsProps = { runs: readonly RunCard[]; units: ReaderUnits; today: LocalDate };

/** The newest runs, or the way to a first one. */
export function HomeRuns({ runs, units, today }: HomeRunsProps) {
  return (
    <Section
      id="runs"
      title="Your runs"
      action={
        runs.length > 0 ? (
          <LinkButton href="/runs" variant="quiet" className="-mr-4">
            All runs
          </LinkButton>
        ) : undefined
      }
    >
      {runs.length > 0 ? (
        <RunRows label="Your newest runs" runs={runs} units={units} today={today} />
      ) : (
        <EmptyState
          title="No run here yet"
          action={
            <LinkButton href="/runs/new" variant="secondary">
              <Plus aria-hidden="true" />
              Add a run
            </LinkButton>
          }
        >
          Ten minutes count in full.
        </EmptyState>
      )}
    </Section>
  );
}
