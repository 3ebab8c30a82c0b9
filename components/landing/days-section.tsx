import { WeekMark } from "@/components/streaks/week-mark";
import type { Verdict } from "@/domain/streak/statement";
import { Illustration } from "./illustration";

type Day = {
  day: string;
  hour: string;
  name: string;
  words: string;
  mark: { verdict: Verdict; share?: number };
};

const days: readonly Day[] = [
  {
    day: "Mon",
    hour: "07:00",
    name: "The digest",
    words: "One mail: how the week went, whom to thank, what comes next, one thing to do.",
    mark: { verdict: "open", share: 0 },
  },
  {
    day: "Tue",
    hour: "18:30",
    name: "The group run",
    words: "You said yes with one tap. Twelve are coming, the meeting point is in the calendar.",
    mark: { verdict: "open", share: 0.25 },
  },
  {
    day: "Thu",
    hour: "06:10",
    name: "Heavy legs",
    words:
      "Four taps say how you are. The plan turns into ten easy minutes, and they count in full.",
    mark: { verdict: "open", share: 0.5 },
  },
  {
    day: "Sat",
    hour: "06:00",
    name: "The canal bridge",
    words:
      "Jonas stands there, for you said you would. The phone counts the way without any signal.",
    mark: { verdict: "open", share: 0.75 },
  },
  {
    day: "Sun",
    hour: "09:20",
    name: "Kept",
    words: "The fourth day of four. Your partner sees it, your club sees it, and so do you.",
    mark: { verdict: "kept" },
  },
];

/** A week told by its days, while its mark fills. */
export function DaysSection() {
  return (
    <section
      aria-labelledby="days-heading"
      className="mx-auto grid max-w-page gap-10 px-4 py-20 sm:px-6 lg:grid-cols-[18rem_1fr] lg:gap-20 lg:py-28"
    >
      <div>
        <h2 id="days-heading" className="heading text-xl">
          How a week fills
        </h2>
        <p className="mt-4 text-muted">
          Four days were promised. Each day with a run fills a quarter of the ring, and a full ring
          is one more in the row.
        </p>
      </div>
      <Illustration caption="An example week of an invented runner.">
        <ol>
          {days.map(({ day, hour, name, words, mark }, at) => (
            <li
              key={day}
              className="grid grid-cols-[3rem_1fr] gap-x-4 sm:grid-cols-[3.5rem_6rem_1fr] sm:gap-x-6"
            >
              <span className="relative flex justify-center pb-8">
                {at < days.length - 1 ? (
                  <span
                    aria-hidden="true"
                    className="absolute top-12 bottom-0 w-0.5 bg-line sm:top-14"
                  />
                ) : null}
                <WeekMark {...mark} decorative className="size-12 sm:size-14" />
              </span>
              <span className="pt-2 max-sm:col-start-2 sm:pt-3">
                <span className="figure text-lg">{day}</span>{" "}
                <span className="text-muted text-sm tabular-nums sm:block">{hour}</span>
              </span>
              <span className="pb-9 max-sm:col-start-2 sm:pt-3">
                <span className="font-semibold">{name}</span>
                <span className="mt-1 block max-w-xl text-muted text-sm">{words}</span>
              </span>
            </li>
          ))}
        </ol>
      </Illustration>
    </section>
  );
}
