import { describe, expect, test } from "vitest";
import { climbedMetres } from "@/domain/run/ascent";
import { bestEfforts, type EffortName } from "@/domain/run/best-efforts";
import { type RunSummary, summariseSession } from "@/domain/run/summarise-session";
import { timelineOf } from "@/domain/track/timeline";
import { decodeFile } from "@/server/imports/decode/decode-file";
import { ABSENT, bytesOf, isPresent, tableRows } from "./read-reference";

const reference = tableRows("REFERENCE.tsv");
const efforts = tableRows("EFFORTS.tsv");
const files = [...new Set(reference.map(({ file }) => file ?? ""))];

const EFFORT_COLUMNS: [EffortName, string][] = [
  ["400 m", "best_400m_s"],
  ["1 km", "best_1k_s"],
  ["1 mile", "best_1mi_s"],
  ["5 km", "best_5k_s"],
  ["10 km", "best_10k_s"],
  ["half marathon", "best_half_s"],
];

function expectNear(actual: number | null | undefined, stated: string | undefined, gate: number) {
  if (stated === undefined || stated === "") return;
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - Number(stated))).toBeLessThanOrEqual(gate);
}

function expectAsStated(summary: RunSummary, row: Record<string, string>) {
  const metres = Number(row.distance_m);
  const isDevice = !row.source_distance?.includes("geodesic");
  expectNear(
    summary.distanceMetres,
    row.distance_m,
    Math.max(1, metres * (isDevice ? 0.001 : 0.005)),
  );
  expectNear(summary.timerSeconds, row.timer_s, 1);
  expectNear(summary.elapsedSeconds, row.elapsed_s, 1);
  expectNear(summary.heartRate?.average, row.avg_hr, 1);
  expectNear(summary.heartRate?.maximum, row.max_hr, 1);
  if (row.source_distance?.startsWith("FIT")) expectNear(summary.ascent?.metres, row.ascent_m, 1);
  if (row.start_utc) expectNear(summary.startedAt, String(Date.parse(row.start_utc)), 1000);
  else expect(summary.startedAt).toBeNull();
}

describe.runIf(isPresent)("the real files", () => {
  test("all 41 are there", () => {
    expect(files).toHaveLength(41);
  });

  test.each(files)("%s ends as its row says, within the gates", (file) => {
    const rows = reference.filter((row) => row.file === file);
    const expected = rows[0]?.expect ?? "";
    const started = performance.now();
    const result = decodeFile(bytesOf(`files/${file}`), file);
    expect(performance.now() - started).toBeLessThan(2000);
    if (expected.startsWith("reject")) {
      expect(result.ok).toBe(false);
      return;
    }
    if (!result.ok) throw new Error(`refused: ${result.reason}`);
    expect(result.sessions).toHaveLength(rows.length);
    result.sessions.forEach((session, i) => {
      const summary = summariseSession(session);
      expectAsStated(summary, rows[i] ?? {});
      if (expected.includes("implausible")) expect(summary.flags).toContain("too-fast");
      if (expected.includes("flag HR")) expect(summary.heartRate?.plausible).toBe(false);
      if (expected.includes("ask")) expect(session.warnings).toContain("no-usable-time");
    });
    if (expected.includes("warning")) expect(result.warnings).not.toEqual([]);
    else expect(result.warnings).toEqual([]);
  });

  test.each(efforts.map((row) => [row.file ?? "", row] as const))(
    "%s has the exact splits and best efforts",
    (file, row) => {
      const result = decodeFile(bytesOf(`files/${file}`), file);
      const session = result.ok ? result.sessions[0] : undefined;
      const timeline = session && timelineOf(session.track);
      if (!session || !timeline) throw new Error("no session with times");
      const found = bestEfforts(timeline).filter(({ nearMiss }) => !nearMiss);
      for (const [name, column] of EFFORT_COLUMNS) {
        const effort = found.find((one) => one.name === name);
        expect(effort === undefined, name).toBe(row[column] === "");
        expectNear(effort?.seconds, row[column], 0.5);
      }
      const splits = (row.km_splits_s ?? "").split(",").filter((split) => split !== "");
      const { kilometreSplits } = summariseSession(session);
      expect(kilometreSplits).toHaveLength(splits.length);
      splits.forEach((split, i) => {
        expectNear(kilometreSplits[i]?.seconds, split, 0.5);
      });
      const altitudes = [...session.track.altitudes].filter((altitude) => !Number.isNaN(altitude));
      for (const hysteresis of [2, 3, 10]) {
        const stated = row[`asc_hyst${hysteresis}_m`];
        const slack = Math.max(2, Number(stated) * 0.02);
        expectNear(climbedMetres(altitudes, hysteresis), stated, slack);
      }
    },
  );
});

if (!isPresent) {
  describe("the real files", () => {
    test.skip(ABSENT, () => undefined);
  });
}
