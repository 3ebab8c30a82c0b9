import { Card } from "@/components/ui/card";
import { cueSentence } from "@/domain/plan/cue-words";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { TextFacts } from "./text-facts";

type CoachCueProps = {
  cue: NonNullable<Outputs["coach"]["page"]["cue"]>;
  locale: string;
};

/** A few words before the next run, with the runner's own if-then where they gave one. */
export function CoachCue({ cue, locale }: CoachCueProps) {
  const when =
    cue.startsAt !== null && cue.zone !== null
      ? momentWords(cue.startsAt, cue.zone, locale)
      : "when you like";
  const ifThen = cueSentence(cue.ifThen);
  return (
    <Card className="mb-4" id="cue">
      <h2 className="font-semibold text-muted text-sm">
        {cue.isWell ? `Before your next run, ${when}` : "Today"}
      </h2>
      <p className="mt-2 text-lg text-pretty">{cue.text}</p>
      {ifThen ? (
        <p className="mt-2 text-muted">
          <bdi>{ifThen}</bdi>
        </p>
      ) : null}
      <TextFacts sentences={cue.sentences} />
    </Card>
  );
}
