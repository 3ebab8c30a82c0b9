import type { ReactNode } from "react";
import { WeekMark } from "@/components/streaks/week-mark";
import { Card } from "@/components/ui/card";
import { firstName } from "@/domain/runner/first-name";
import { ownSentence, type PartnerStanding, type Standing, weekSentence } from "./pair-words";
import { PersonRing } from "./person-ring";

type PairWeekProps = {
  me: { id: string; name: string };
  mine: Standing;
  partner: PartnerStanding;
};

/** Both weeks side by side, and between them what the two have kept together. */
export function PairWeek({ me, mine, partner }: PairWeekProps) {
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-start gap-x-1 max-sm:px-3 sm:gap-x-6">
      <Side name="You" sentence={ownSentence(mine)}>
        <PersonRing id={me.id} name={me.name} standing={mine} size="lg" />
      </Side>
      <Together weeks={partner.togetherWeeks} />
      <Side name={firstName(partner.name)} sentence={weekSentence(partner.standing)}>
        <PersonRing
          id={partner.runnerId}
          name={partner.name}
          standing={partner.standing}
          size="lg"
        />
      </Side>
    </Card>
  );
}

function Together({ weeks }: { weeks: number }) {
  return (
    <div className="grid justify-items-center pt-6 text-center">
      {weeks === 0 ? (
        <WeekMark
          verdict="kept-with-cover"
          tone="current"
          size={48}
          decorative
          className="text-track"
        />
      ) : (
        <span className="figure text-hero leading-none">{weeks}</span>
      )}
      <span className="mt-1 max-w-20 text-muted text-sm sm:max-w-28">
        {weeks === 0
          ? "your first week together"
          : `${weeks === 1 ? "week" : "weeks"} kept together`}
      </span>
    </div>
  );
}

type SideProps = { name: string; sentence: string; children: ReactNode };

function Side({ name, sentence, children }: SideProps) {
  return (
    <div className="grid min-w-0 grid-cols-1 justify-items-center gap-3 text-center">
      {children}
      <p className="w-full text-sm">
        <span className="block truncate font-semibold">
          <bdi>{name}</bdi>
        </span>
        <span className="text-muted">{sentence}</span>
      </p>
    </div>
  );
}
