import { AnchorButton } from "@/components/ui/anchor-button";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import type { Outputs } from "@/server/router";
import { currentTerms, phaseWords } from "./commitment-state";
import { CommitmentWeeks } from "./commitment-weeks";
import { daysWords, floorWords } from "./commitment-words";

const locale = "en-GB";

/** A commitment as anyone with the link sees it: a first name, the weeks, the streak. */
export function PublicCommitment({ page }: { page: Outputs["streaks"]["commitment"] }) {
  const thisWeek = page.thisWeek ?? page.startsOn;
  const terms = currentTerms(page, thisWeek);
  const open = page.weekLines.find(({ week }) => week === thisWeek);
  if (!terms) return null;
  return (
    <>
      <Avatar name={page.runnerName} colourKey={page.runnerId} size="xl" decorative />
      <h1 className="heading wrap-anywhere mt-6 text-hero">
        <bdi>{page.runnerName}</bdi> runs {daysWords(terms.daysPerWeek)}.
      </h1>
      <p className="mt-4 text-lg text-muted">
        {phaseWords(page, thisWeek, locale)}
        {open ? `. ${open.keptDays} of ${open.committedDays} this week` : ""}. On a bad day{" "}
        {floorWords(terms.floorSeconds)} count in full.
      </p>
      <div className="mt-8">
        <CommitmentWeeks page={page} locale={locale} linked={false} />
      </div>
      <Card className="mt-6">
        <h2 className="heading text-lg">And you?</h2>
        <p className="mt-1 text-muted text-sm">
          Say how many days a week you will run, and let somebody expect you.
        </p>
        <AnchorButton href="/" size="large" className="mt-5">
          Make your promise
        </AnchorButton>
      </Card>
    </>
  );
}
