import type { Result } from "lighthouse";

export type Page = { name: string; path: string; signedIn: boolean };

/** What one look at a page gave: scores out of 100, shift without unit, time in milliseconds. */
export type Marks = {
  page: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  shift: number;
  largestPaintMs: number;
  blockedMs: number;
  /** Audits that cost points beside those of speed. */
  faults: string[];
};

export type Verdict = { page: string; marks: Marks; misses: string[] };

/** Reads the marks out of a report. */
export function readMarks(page: string, report: Result): Marks {
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100);
  const number = (name: string) => report.audits[name]?.numericValue ?? Number.NaN;
  const asked = ["accessibility", "best-practices"].flatMap(
    (name) => report.categories[name]?.auditRefs ?? [],
  );
  return {
    page,
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    shift: number("cumulative-layout-shift"),
    largestPaintMs: number("largest-contentful-paint"),
    blockedMs: number("total-blocking-time"),
    faults: asked
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}

/** The middle of the looks at a page, measured against the bars; whatever does not vary takes its worst. */
export function judge(page: string, all: readonly Marks[]): Verdict {
  const looks = all.filter((one) => one.page === page);
  const sorted = looks.toSorted((a, b) => a.performance - b.performance);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error(`There is no look at ${page}`);
  const marks: Marks = {
    ...middle,
    accessibility: Math.min(...looks.map((one) => one.accessibility)),
    bestPractices: Math.min(...looks.map((one) => one.bestPractices)),
    shift: Math.max(...looks.map((one) => one.shift)),
    faults: [...new Set(looks.flatMap((one) => one.faults))],
  };
  const misses = [
    ...(marks.performance < 95 ? ["performance is under 95"] : []),
    ...(marks.accessibility < 100 ? ["accessibility is under 100"] : []),
    ...(marks.bestPractices < 100 ? ["best practices are under 100"] : []),
    ...(marks.shift < 0.02 ? [] : ["the layout shifts by 0.02 or more"]),
  ];
  return { page, marks, misses };
}

/** A verdict in a line. */
export function sentence({ page, marks, misses }: Verdict): string {
  const figures = [
    `performance ${marks.performance}`,
    `accessibility ${marks.accessibility}`,
    `best practices ${marks.bestPractices}`,
    `shift ${marks.shift.toFixed(3)}`,
    `largest paint ${Math.round(marks.largestPaintMs)} ms`,
    `blocked ${Math.round(marks.blockedMs)} ms`,
  ].join(", ");
  const end = misses.length > 0 ? ` (${[...misses, ...marks.faults].join("; ")})` : "";
  return `${misses.length === 0 ? "✓" : "✗"} ${page}: ${figures}${end}`;
}
