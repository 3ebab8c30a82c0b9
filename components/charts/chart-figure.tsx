import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-styles";

type ChartFigureProps = {
  title: ReactNode;
  /** What the chart says, in a sentence. */
  note?: ReactNode;
  /** Where its numbers are as a file. */
  csv?: string | undefined;
  children: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
};

/** A chart with its name, its numbers as a table, and as a file. */
export function ChartFigure({ title, note, csv, children, table }: ChartFigureProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-4">
        <h2 className="heading text-lg">{title}</h2>
        {note ? <p className="mt-1 text-muted text-sm">{note}</p> : null}
      </figcaption>
      {children}
      <div className="relative mt-3">
        <details>
          <summary className="inline-flex min-h-11 items-center rounded-full font-semibold text-sm underline underline-offset-4">
            As a table
          </summary>
          <div className="mt-2">{table}</div>
        </details>
        {csv ? (
          <a
            href={csv}
            download
            className={buttonClass({ variant: "quiet" }, "-me-3 absolute end-0 top-0")}
          >
            <Download aria-hidden="true" />
            CSV
          </a>
        ) : null}
      </div>
    </figure>
  );
}
