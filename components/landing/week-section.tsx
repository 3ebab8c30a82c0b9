import { MarkRow } from "@/components/streaks/mark-row";
import { PairRings } from "@/components/streaks/pair-rings";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { exampleWeeks } from "./example-lanes";
import { Illustration } from "./illustration";

const days = [
  { day: "Mon", state: "kept" },
  { day: "Tue", state: "rest" },
  { day: "Wed", state: "kept" },
  { day: "Thu", state: "rest" },
  { day: "Fri", state: "kept" },
  { day: "Sat", state: "planned" },
  { day: "Sun", state: "rest" },
] as const;

const dayClass = {
  kept: "bg-kept",
  planned: "border-2 border-edge border-dashed",
  rest: "bg-sunken",
};

/** What a runner sees on opening the app, as a picture made of the real parts. */
export function WeekSection() {
  return (
    <section
      id="week"
      aria-labelledby="week-heading"
      className="mx-auto grid max-w-page items-center gap-10 px-4 py-20 sm:px-6 lg:grid-cols-[1fr_30rem] lg:gap-20 lg:py-28"
    >
      <div>
        <h2 id="week-heading" className="heading text-xl">
          Your week beside theirs
        </h2>
        <p className="mt-4 max-w-lg text-muted">
          You open Runpact and see one answer: how the week stands, and what comes next. Next to
          your ring is the ring of the person who waits for you on Saturday at six.
        </p>
        <p className="mt-4 max-w-lg text-muted">
          A run counts when it was run. Ten minutes count in full, and pace is nobody’s business:
          lower the standard, not the streak.
        </p>
      </div>
      <Illustration caption="An example week of two invented runners.">
        <Card className="p-6 shadow-float sm:p-8">
          <div className="flex items-center justify-between gap-4">
            <div>
              <p className="figure text-xl leading-none">3 of 4</p>
              <p className="mt-2 text-muted text-sm">this week, two days left</p>
            </div>
            <span className="shrink-0">
              <PairRings
                mine={{ face: { name: "Mara Okafor" }, keptDays: 3, committedDays: 4 }}
                partners={[{ face: { name: "Jonas Lind" }, keptDays: 2, committedDays: 3 }]}
              />
            </span>
          </div>
          <ol className="mt-7 grid grid-cols-7 gap-1.5">
            {days.map(({ day, state }) => (
              <li key={day} className="grid justify-items-center gap-1.5 text-muted text-xs">
                <span className={`aspect-square w-full max-w-9 rounded-full ${dayClass[state]}`} />
                {day}
                <span className="sr-only">{state}</span>
              </li>
            ))}
          </ol>
          <div className="mt-7 flex items-center gap-3 rounded-md bg-sunken p-4 text-sm">
            <p className="min-w-0 flex-1">
              <span className="block font-semibold">Saturday 06:00, canal bridge</span>
              <span className="block text-muted">Jonas said yes an hour ago</span>
            </p>
            <Avatar name="Jonas Lind" size="sm" decorative />
          </div>
          <p className="mt-7 mb-1 font-semibold text-sm">11 weeks in a row</p>
          <MarkRow label="Example streak of twelve weeks" weeks={exampleWeeks} />
        </Card>
      </Illustration>
    </section>
  );
}
