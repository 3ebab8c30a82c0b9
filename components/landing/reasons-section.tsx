/** Why it works, in three sentences, each with its source. */
export function ReasonsSection() {
  return (
    <section aria-labelledby="reasons-heading" className="bg-oval text-on-oval">
      <div className="mx-auto grid max-w-page gap-10 px-4 py-20 sm:px-6 lg:grid-cols-[18rem_1fr] lg:gap-20 lg:py-28">
        <h2 id="reasons-heading" className="heading text-xl">
          Why it works
        </h2>
        <div className="grid gap-10">
          {reasons.map((reason) => (
            <p key={reason.source} className="max-w-2xl text-lg">
              {reason.words}
              <span className="mt-2 block text-sm">{reason.source}</span>
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

const reasons = [
  {
    words:
      "Motivation lasts when the goal is your own choice, when you can see it working, and when you matter to somebody.",
    source: "Deci and Ryan, self-determination theory, 2000",
  },
  {
    words:
      "A plan that names the day, the hour and the cue is carried out more often than a good intention.",
    source: "Gollwitzer and Sheeran, 94 studies of if-then plans, 2006",
  },
  {
    words:
      "One missed day does next to nothing to a habit in the making, so a slip here costs a reserve and not the streak.",
    source: "Lally and others, how habits are formed, 2010",
  },
] as const;
