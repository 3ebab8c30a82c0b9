import { PairChart } from "@/components/progress/pair-chart";
import { RunProfile } from "@/components/progress/run-profile";
import { YearChart } from "@/components/progress/year-chart";
import { Card } from "@/components/ui/card";
import { pairWeeks } from "@/domain/progress/pair-weeks";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekFrom } from "@/domain/week/week";

const reader = { unit: "km", locale: "en-GB" } as const;
const monday = weekFrom(localDate("2026-11-16"));
const verdicts = ["kept", "kept", "kept-with-reserve", "kept", "missed", "kept", "paused"] as const;
const days = { kept: 4, "kept-with-reserve": 3, missed: 1, paused: 0 };

const lines = Array.from({ length: 52 }, (_, at) => {
  const verdict = verdicts[at % verdicts.length] ?? "kept";
  return { week: addWeeks(monday, at - 51), verdict, keptDays: days[verdict], committedDays: 4 };
});

const weeks = lines.map(({ week, ...promise }, at) => ({
  week,
  runs: promise.keptDays,
  distanceMetres: promise.keptDays * (6_000 + 90 * at),
  movingSeconds: promise.keptDays * 2_400,
  promise: at < 6 ? null : { ...promise, comeback: false },
}));

const stretches = Array.from({ length: 120 }, (_, at) => ({
  metres: 50 + at * 100,
  secondsPerKm: at === 40 ? null : 330 + 30 * Math.sin(at / 9),
  heartRate: at < 8 ? null : 138 + at / 6,
  altitude: 40 + 25 * Math.sin(at / 20),
}));

export function ChartSamples() {
  return (
    <div className="grid gap-4 lg:grid-cols-2 lg:items-start">
      <Card>
        <YearChart weeks={weeks} reader={reader} />
      </Card>
      <Card>
        <RunProfile stretches={stretches} reader={reader} csv="#charts" />
      </Card>
      <Card>
        <PairChart
          weeks={pairWeeks(lines, lines.slice(20))}
          name="Jonas"
          locale={reader.locale}
          csv="#charts"
        />
      </Card>
    </div>
  );
}
