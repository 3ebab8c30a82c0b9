import { RefreshCw } from "lucide-react";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { Outputs } from "@/server/router";
import { ReportText } from "./report-text";
import { TextFacts } from "./text-facts";
import { WordedBy } from "./worded-by";

type CoachWeekProps = { coach: Outputs["coach"]["page"]; weekWords: string };

/** What the coach says of the last closed week, what it rests on, and another way to say it. */
export function CoachWeek({ coach, weekWords }: CoachWeekProps) {
  const { text, wording } = coach;
  return (
    <Card>
      <h2 className="font-semibold text-muted text-sm">Your week, {weekWords}</h2>
      <p className="mt-2 mb-2 text-lg text-pretty">{text.text}</p>
      <WordedBy by={text.by} />
      <TextFacts sentences={text.sentences} />
      <div className="mt-3 flex flex-wrap gap-2">
        <LinkButton href={`/coach?wording=${(wording + 1) % 100}`} variant="secondary" inPlace>
          <RefreshCw aria-hidden="true" />
          Say it another way
        </LinkButton>
        <ReportText runId={null} wording={wording} />
      </div>
    </Card>
  );
}
