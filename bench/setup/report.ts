import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Ratio } from "./rounds";
import { withSection } from "./with-section";

const root = path.join(import.meta.dirname, "../..");
const results = path.join(root, "bench/results");
const figures = path.join(root, "docs/benchmarks.md");

/** One line of a benchmark's table: a figure against its target. */
export type Finding = {
  what: string;
  size: string;
  figure: string;
  target: string;
  /** Null where the line only informs. */
  met: boolean | null;
};

/** Adds lines to findings; a line without a target only informs. */
export function noteIn(findings: Finding[]) {
  return (
    what: string,
    size: string,
    figure: string,
    target = "informs",
    met: boolean | null = null,
  ) => findings.push({ what, size, figure, target, met });
}

export type BenchReport = {
  name: string;
  title: string;
  /** What the figures do not show. */
  notShown: string;
  findings: Finding[];
  raw: unknown;
};

/** Prints a benchmark's findings, keeps them as JSON and writes its section of docs/benchmarks.md anew. */
export function finish(report: BenchReport): void {
  console.log(`\n${report.title}`);
  for (const { what, size, figure, target, met } of report.findings) {
    const verdict = met === null ? "" : met ? "met" : "MISSED";
    console.log(
      `  ${what.padEnd(44)} ${size.padEnd(12)} ${figure.padEnd(30)} ${target.padEnd(22)} ${verdict}`,
    );
  }
  mkdirSync(results, { recursive: true });
  const kept = { ...report, node: process.version, cpus: 2, at: new Date().toISOString() };
  writeFileSync(path.join(results, `${report.name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  const document = existsSync(figures) ? readFileSync(figures, "utf8") : "";
  const { name, title } = report;
  writeFileSync(figures, withSection(document, { name, title, body: bodyOf(report) }));
  if (report.findings.some(({ met }) => met === false)) process.exitCode = 1;
}

/** A ratio as it is written in tables: median with least and most. */
export function shown({ median, min, max }: Ratio, unit = "x"): string {
  const short = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  return `${short(median)}${unit} (${short(min)} to ${short(max)})`;
}

function bodyOf({ name, findings, notShown }: BenchReport): string {
  const rows = findings.map(
    ({ what, size, figure, target, met }) =>
      `| ${what} | ${size} | ${figure} | ${target} | ${met === null ? "" : met ? "met" : "missed"} |`,
  );
  const today = new Date().toISOString().slice(0, 10);
  return [
    `\`npm run bench -- ${[name, ...process.argv.slice(2)].join(" ")}\`, ${today}, Node ${process.version.slice(1)}, two shared cores.`,
    "",
    "| what | size | figure | target | |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    `Not shown: ${notShown}`,
  ].join("\n");
}
