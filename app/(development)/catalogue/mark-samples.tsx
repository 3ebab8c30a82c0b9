import { PairRings } from "@/components/streaks/pair-rings";
import { StreakRow } from "@/components/streaks/streak-row";
import { verdictWords } from "@/components/streaks/verdict-words";
import { WeekMark } from "@/components/streaks/week-mark";
import { WeekRing } from "@/components/streaks/week-ring";
import { YearView } from "@/components/streaks/year-view";
import { Card } from "@/components/ui/card";
import type { Verdict } from "@/domain/streak/statement";
import { sampleWeeks } from "./sample-weeks";

const verdicts: readonly { verdict: Verdict; comeback?: boolean; share?: number }[] = [
  { verdict: "kept" },
  { verdict: "kept-with-reserve" },
  { verdict: "kept-with-cover" },
  { verdict: "kept-with-recovery" },
  { verdict: "paused" },
  { verdict: "missed" },
  { verdict: "open", share: 0 },
  { verdict: "open", share: 0.25 },
  { verdict: "open", share: 0.75 },
  { verdict: "kept", comeback: true },
];
const year = "kkkrkkmbkkkkykkkcpkkkkkrkkkkkkmbkkykkkkkkrkkkkckkkko";

export function MarkSamples() {
  return (
    <div className="grid gap-4">
      <Card>
        <ul className="grid grid-cols-2 gap-5 sm:grid-cols-5">
          {verdicts.map((sample) => (
            <li key={JSON.stringify(sample)} className="flex items-center gap-3 text-sm">
              <WeekMark {...sample} size={40} decorative filling={sample.verdict === "kept"} />
              {verdictWords(sample.verdict, sample.comeback)}
            </li>
          ))}
        </ul>
        <div className="mt-6 flex flex-wrap gap-2 grayscale">
          {verdicts.map((sample) => (
            <WeekMark key={JSON.stringify(sample)} {...sample} size={16} />
          ))}
          {verdicts.map((sample) => (
            <WeekMark key={JSON.stringify(sample)} {...sample} size={24} tone="current" />
          ))}
        </div>
      </Card>
      <Card>
        <h3 className="mb-2 font-semibold text-sm">Streak, 12 of 12</h3>
        <StreakRow
          label="Twelve weeks"
          weeks={sampleWeeks("kkrkcmbkykko", "2026-11-16", "#marks")}
        />
        <h3 className="mt-4 mb-2 font-semibold text-sm">A year, as wide as there is room</h3>
        <StreakRow label="A year" weeks={sampleWeeks(year, "2026-11-16", "#marks")} />
        <h3 className="mt-4 mb-2 font-semibold text-sm">Year in quarters</h3>
        <YearView weeks={sampleWeeks(year, "2026-11-16", "#marks")} />
      </Card>
      <Card className="flex flex-wrap items-center gap-8">
        <PairRings
          mine={{ face: { name: "Mara Okafor" }, keptDays: 3, committedDays: 4 }}
          partners={[{ face: { name: "Jonas Lind" }, keptDays: 2, committedDays: 3 }]}
        />
        <PairRings
          size="lg"
          mine={{ face: { name: "Mara Okafor" }, keptDays: 7, committedDays: 7 }}
          partners={[
            { face: { name: "Ana" }, keptDays: 0, committedDays: 1 },
            { face: { name: "Tomás Ribeiro" }, keptDays: 1, committedDays: 2 },
          ]}
        />
        <WeekRing size="sm" face={{ name: "Ines Ferrand" }} keptDays={5} committedDays={5} />
      </Card>
    </div>
  );
}
