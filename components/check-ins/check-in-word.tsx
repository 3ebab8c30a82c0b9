import { TextFacts } from "@/components/coach/text-facts";
import { Card } from "@/components/ui/card";
import type { Outputs } from "@/server/router";

/** What the coach says to a runner's own week before they answer; the partner does not see it. */
export function CheckInWord({ word }: { word: Outputs["coach"]["checkInWord"] }) {
  return (
    <Card className="mb-6">
      <h2 className="font-semibold text-muted text-sm">From your coach</h2>
      <p className="mt-2 text-lg text-pretty">{word.text}</p>
      <TextFacts sentences={word.sentences} />
    </Card>
  );
}
