import { AnchorButton } from "@/components/ui/anchor-button";

const steps = [
  { name: "Promise", words: "Choose your days a week and what still counts on a bad day." },
  { name: "Ask somebody", words: "Send one link. Your partner is in with one confirmation." },
  {
    name: "Run",
    words:
      "Record it with your phone or bring the file of your watch. Your partner sees that you came.",
  },
] as const;

/** The three steps from here to the first kept week. */
export function BeginSection() {
  return (
    <section
      aria-labelledby="begin-heading"
      className="mx-auto max-w-page px-4 py-20 sm:px-6 lg:py-28"
    >
      <h2 id="begin-heading" className="heading text-xl">
        Begin on Monday, or today
      </h2>
      <ol className="mt-10 grid gap-8 sm:grid-cols-3 sm:gap-10">
        {steps.map((step, at) => (
          <li key={step.name}>
            <span className="figure block text-hero text-track leading-none">{at + 1}</span>
            <h3 className="mt-4 font-semibold">{step.name}</h3>
            <p className="mt-1 text-muted text-sm">{step.words}</p>
          </li>
        ))}
      </ol>
      <AnchorButton href="/sign-in" size="large" className="mt-12">
        Make your promise
      </AnchorButton>
    </section>
  );
}
