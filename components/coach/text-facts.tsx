import { ChevronRight } from "lucide-react";

/** The facts that a text states, one click away; nothing where it states none. */
export function TextFacts({ facts }: { facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <details className="group min-w-0 text-sm">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 rounded-sm font-semibold text-muted hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          className="-ml-1 size-4 transition-transform duration-100 group-open:rotate-90 rtl:rotate-180"
        />
        What this rests on
      </summary>
      <ul className="list-disc pb-2 pl-5 text-muted">
        {facts.map((fact) => (
          <li key={fact} className="first-letter:uppercase">
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
