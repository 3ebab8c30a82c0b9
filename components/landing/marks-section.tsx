import { WeekMark } from "@/components/streaks/week-mark";
import type { Verdict } from "@/domain/streak/statement";

const kinds: readonly { verdict: Verdict; comeback?: boolean; name: string; words: string }[] = [
  { verdict: "kept", name: "Kept", words: "You ran on the days you promised." },
  {
    verdict: "kept-with-reserve",
    name: "Reserve",
    words: "One day was missing. A reserve filled it by itself: two in any four weeks, never sold.",
  },
  {
    verdict: "kept-with-cover",
    name: "Cover",
    words: "A partner ran one extra day and gave it to you.",
  },
  {
    verdict: "kept-with-recovery",
    name: "Recovery",
    words: "Your body asked for rest, and rest is part of running.",
  },
  {
    verdict: "paused",
    name: "Paused",
    words: "Ill or hurt. The streak waits, and nobody asks why.",
  },
  {
    verdict: "kept",
    comeback: true,
    name: "Comeback",
    words: "The first kept week after a missed one. It counts a vote more.",
  },
];

/** The signs of the product and the rules behind them. */
export function MarksSection() {
  return (
    <section aria-labelledby="marks-heading" className="bg-surface">
      <div className="mx-auto max-w-page px-4 py-20 sm:px-6 lg:py-28">
        <h2 id="marks-heading" className="heading max-w-2xl text-xl">
          A streak of weeks, made for lives in which things happen
        </h2>
        <ul className="mt-12 grid gap-x-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
          {kinds.map((kind) => (
            <li key={kind.name} className="flex gap-5">
              <WeekMark {...kind} size={52} decorative />
              <div>
                <h3 className="font-semibold">{kind.name}</h3>
                <p className="mt-1 text-muted text-sm">{kind.words}</p>
              </div>
            </li>
          ))}
        </ul>
        <p className="mt-12 flex items-center gap-3 text-muted text-sm">
          <WeekMark verdict="missed" size={24} decorative />
          And a missed week is a hollow ring. No red, no lecture. The next Monday is open.
        </p>
      </div>
    </section>
  );
}
