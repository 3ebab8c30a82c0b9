import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Ratio } from "./rounds";

const root = path.join(import.meta.dirname, "../..");
const results = path.join(root, "bench/results");

/** One line of a benchmark's table: a figure against its target. */
export type Finding = {
  what: string;
  size: string;
  figure: string;
  target: string;
  /** Null where the line only informs. */
  met: boolean | null;
};

export type BenchReport = {
  name: string;
  title: string;
  /** What the figures do not show. */
  notShown: string;
  findings: Finding[];
  raw: unknown;
};

/** Prints a benchmark's findings, keeps them as JSON and writes docs/benchmarks.md anew from all that is kept. */
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
  writeFileSync(path.join(root, "docs/benchmarks.md"), table());
  if (report.findings.some(({ met }) => met === false)) process.exitCode = 1;
}

/** A ratio as it is written in tables: median with least and most. */
export function shown({ median, min, max }: Ratio, unit = "x"): string {
  const short = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  return `${short(median)}${unit} (${short(min)} to ${short(max)})`;
}

function table(): string {
  const reports = readdirSync(results)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map(
      (file) =>
        JSON.parse(readFileSync(path.join(results, file), "utf8")) as BenchReport & {
          at: string;
          node: string;
        },
    );
  const parts = reports.map(({ title, name, findings, notShown, at, node }) => {
    const rows = findings.map(
      ({ what, size, figure, target, met }) =>
        `| ${what} | ${size} | ${figure} | ${target} | ${met === null ? "" : met ? "met" : "missed"} |`,
    );
    return [
      `## ${title}`,
      "",
      `\`npm run bench -- ${name}\`, ${at.slice(0, 10)}, Node ${node.slice(1)}, two shared cores.`,
      "",
      "| what | size | figure | target | |",
      "|---|---|---|---|---|",
      ...rows,
      "",
      `Not shown: ${notShown}`,
      "",
    ].join("\n");
  });
  return `# Benchmarks\n\nWritten by \`npm run bench -- NAME\`; each figure is against its peer in the same run, medians of interleaved rounds with least and most.\n\n${parts.join("\n")}`;
}
