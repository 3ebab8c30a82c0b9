import { ChevronRight } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { Outputs } from "@/server/router";

type Sentences = Outputs["coach"]["page"]["text"]["sentences"];

/** The data behind each sentence, one click away; nothing where none states anything. */
export function TextFacts({ sentences }: { sentences: Sentences }) {
  const stating = sentences.filter(({ facts }) => facts.length > 0);
  if (stating.length === 0) return null;
  return (
    <details className="group min-w-0 text-sm">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 rounded-sm font-semibold text-muted hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          className="-ml-1 size-4 transition-transform duration-100 group-open:rotate-90 rtl:rotate-180"
        />
        What this rests on
      </summary>
      <ul className="grid gap-1 pb-2">
        {stating.map(({ text, facts }) => (
          <li key={text} className="border-line border-l-2 pl-3">
            <p className="text-muted">
              <bdi>“{text}”</bdi>
            </p>
            {facts.map(({ says, known, path }) => (
              <Link
                key={says}
                href={path}
                className="flex min-h-11 flex-wrap items-center gap-x-2 rounded-sm underline-offset-4 hover:underline"
              >
                <bdi className="font-semibold first-letter:uppercase">{says}</bdi>
                <span className="text-muted">{known}</span>
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
