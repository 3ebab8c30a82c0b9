import type { ReactNode } from "react";

export type Readout = { key: string; words: string };

type ReadoutsProps = {
  /** Name of the radio group; one of a kind on its page. */
  name: string;
  /** What the keys move along: "Weeks of the year". */
  label: string;
  /** What stands there while nothing is chosen. */
  summary: ReactNode;
  /** One for each part of the plots' width, all of the same width. */
  readouts: readonly Readout[];
  /** The plots, one above the other, and what stands below them. */
  children: ReactNode;
};

/**
 * Lets a reader go along a chart by pointer, by touch or with the arrow keys, and says what is there. These are
 * radio buttons and nothing else: no script is needed.
 */
export function Readouts({ name, label, summary, readouts, children }: ReadoutsProps) {
  return (
    <fieldset className="group/chart relative grid min-w-0">
      <legend className="sr-only">{label}</legend>
      <p className="mb-3 min-h-11 text-muted text-sm sm:min-h-6">{summary}</p>
      <div dir="ltr" className="grid min-w-0 gap-4 [grid-area:2/1]">
        {children}
      </div>
      <div dir="ltr" className="me-11 grid auto-cols-fr grid-flow-col [grid-area:2/1]">
        {readouts.map(({ key, words }) => (
          <label
            key={key}
            className="group/part cursor-crosshair rounded-sm hover:bg-ink/8 has-checked:bg-ink/8 has-focus-visible:outline-2 has-focus-visible:outline-ink"
          >
            <input type="radio" name={name} value={key} className="sr-only" />
            <span
              dir="auto"
              className="pointer-events-none absolute inset-x-0 top-0 min-h-11 bg-surface text-sm opacity-0 group-has-checked/part:opacity-100 group-hover/part:opacity-100 group-hover/chart:group-not-hover/part:opacity-0 sm:min-h-6"
            >
              {words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
