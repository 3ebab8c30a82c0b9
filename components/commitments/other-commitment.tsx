import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import type { Outputs } from "@/server/router";
import { currentTerms, phaseWords } from "./commitment-state";
import { CommitmentWeeks } from "./commitment-weeks";
import { daysWords } from "./commitment-words";
import { TermsList } from "./terms-list";

type OtherCommitmentProps = {
  page: Outputs["streaks"]["commitment"];
  me: Outputs["runners"]["me"];
};

/** Another runner's commitment as far as it is shown to the reader. */
export function OtherCommitment({ page, me }: OtherCommitmentProps) {
  const thisWeek = page.thisWeek ?? page.startsOn;
  const terms = currentTerms(page, thisWeek);
  if (!terms) return null;
  return (
    <div className="max-w-column">
      <PageHeader
        back={{ href: "/home", label: "Home" }}
        title={
          <span className="flex items-center gap-4">
            <Avatar name={page.runnerName} colourKey={page.runnerId} size="lg" decorative />
            <span className="wrap-anywhere min-w-0">
              <bdi>{page.runnerName}</bdi> runs {daysWords(terms.daysPerWeek)}
            </span>
          </span>
        }
        lead={phaseWords(page, thisWeek, me.locale)}
      />
      <div className="grid grid-cols-1 gap-6">
        <CommitmentWeeks page={page} locale={me.locale} linked={false} />
        <Card>
          <TermsList terms={terms} units={me} />
        </Card>
      </div>
    </div>
  );
}
