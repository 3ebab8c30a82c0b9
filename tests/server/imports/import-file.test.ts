import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { importFile } from "@/server/imports/import-file";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { ownTrackLine } from "@/server/runs/track-line";
import { factoryNow, makeRunner } from "@/tests/factories";
import { makeFit } from "@/tests/fixtures/activities/make-fit";
import { makeGpx } from "@/tests/fixtures/activities/make-gpx";
import { makeTcx } from "@/tests/fixtures/activities/make-tcx";

const startedAt = Date.parse("2026-11-18T06:30:00Z");
const data = process.env.RUNPACT_CORPUS ?? path.resolve("../shared/data");

function bring(
  runnerId: string,
  content: string | Uint8Array,
  fileName = "run.gpx",
  more: { evenIfShifted?: boolean; now?: number } = {},
) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { evenIfShifted = false, now = factoryNow } = more;
  return importFile({ bytes, fileName, batchId: newId(), evenIfShifted }, { runnerId, now });
}

test("a file of each format becomes a run with its track, its original and its week", async () => {
  const runnerId = await makeRunner("Ana", { zone: "Europe/Berlin" });
  const day = 86_400_000;
  await bring(runnerId, makeFit({ startedAt, distanceKm: 6 }), "a.fit");
  await bring(runnerId, makeGpx({ startedAt: startedAt + day, distanceKm: 2 }), "b.gpx");
  await bring(runnerId, makeTcx({ startedAt: startedAt + 2 * day, distanceKm: 3 }), "c.tcx");
  const runs = await db.run.findMany({
    where: { runnerId },
    include: { file: true, track: true },
    orderBy: { startedAt: "asc" },
  });
  expect(runs.map((run) => Math.round((run.distanceMetres ?? 0) / 100) / 10)).toEqual([6, 2, 3]);
  expect(runs.every((run) => run.zone === "Europe/Berlin" && run.visibility === "private")).toBe(
    true,
  );
  const original = runs[1]?.file?.content ?? new Uint8Array();
  expect(new TextDecoder().decode(gunzipSync(original))).toContain("<gpx");
  const line = await ownTrackLine(runs[0]?.id ?? "", runnerId);
  expect(line.segments.flat().length).toBeGreaterThan(20);
  const week = await db.runnerWeek.findFirstOrThrow({ where: { runnerId } });
  expect(week).toMatchObject({ runs: 3, daysMask: 0b11100 });
});

test("the same file again, packed or renamed, keeps one run and says so", async () => {
  const runnerId = await makeRunner();
  const gpx = new TextEncoder().encode(makeGpx({ startedAt }));
  const first = await bring(runnerId, gpx);
  const again = await bring(runnerId, gzipSync(gpx), "other-name.gpx.gz");
  expect(first.state).toBe("imported");
  expect(again).toMatchObject({
    state: "duplicate",
    reason: "already-imported",
    runIds: first.runIds,
  });
  expect(again.sentence).toContain("already have this run");
  expect(await db.run.count({ where: { runnerId } })).toBe(1);
});

test("ten uploads of one file at once keep one run", async () => {
  const runnerId = await makeRunner();
  const gpx = makeGpx({ startedAt });
  const items = await Promise.all(Array.from({ length: 10 }, () => bring(runnerId, gpx)));
  expect(items.filter(({ state }) => state === "imported")).toHaveLength(1);
  expect(await db.run.count({ where: { runnerId } })).toBe(1);
});

test("the same run from another program is a duplicate, the same course next day is not", async () => {
  const runnerId = await makeRunner();
  await bring(runnerId, makeGpx({ startedAt }));
  const other = await bring(runnerId, makeTcx({ startedAt: startedAt + 2_000 }), "other.tcx");
  expect(other).toMatchObject({ state: "duplicate", reason: "same-run" });
  const nextDay = await bring(runnerId, makeGpx({ startedAt: startedAt + 86_400_000 }));
  expect(nextDay.state).toBe("imported");
});

test("a copy with its clock off by hours is asked about and imported on the runner's word", async () => {
  const runnerId = await makeRunner();
  await bring(runnerId, makeGpx({ startedAt }));
  const shifted = makeGpx({ startedAt: startedAt + 2 * 3_600_000 });
  expect(await bring(runnerId, shifted)).toMatchObject({
    state: "duplicate",
    reason: "shifted-copy",
  });
  expect((await bring(runnerId, shifted, "run.gpx", { evenIfShifted: true })).state).toBe(
    "imported",
  );
});

test("a file uploaded three days late counts in the week in which it was run", async () => {
  const runnerId = await makeRunner("Lee", { zone: "Pacific/Auckland" });
  const sundayNight = Date.parse("2026-11-15T10:30:00Z");
  const item = await bring(
    runnerId,
    makeGpx({ startedAt: sundayNight, distanceKm: 3 }),
    "late.gpx",
  );
  expect(item.runs).toMatchObject([{ localDate: "2026-11-15" }]);
});

test("what is no run ends as an outcome in words, and leaves no run behind", async () => {
  const runnerId = await makeRunner();
  const future = makeGpx({ startedAt: factoryNow + 3 * 86_400_000 });
  const cases = [
    ["<!DOCTYPE html><html></html>", "page.gpx"],
    ["", "empty.gpx"],
    ["not a run at all", "run.fit"],
    [future, "future.gpx"],
  ] as const;
  for (const [content, name] of cases) {
    const item = await bring(runnerId, content, name);
    expect([item.state, item.fileName]).toEqual(["refused", name]);
    expect(item.sentence).toMatch(/\.$/);
  }
  expect(await db.run.count({ where: { runnerId } })).toBe(0);
});

test("another runner's import and track are not found", async () => {
  const runnerId = await makeRunner();
  const { runIds } = await bring(runnerId, makeGpx({ startedAt }));
  await expect(ownTrackLine(runIds[0] ?? "", await makeRunner())).rejects.toMatchObject({
    code: "not-found",
  });
});

test.skipIf(!existsSync(data))(
  "real duplicates are found and real neighbours are not (shared data)",
  async () => {
    const runnerId = await makeRunner();
    const real = (name: string) => new Uint8Array(readFileSync(path.join(data, name)));
    const states = [];
    for (const name of [
      "files/gpx-run-strava-android-hr.gpx",
      "derived/d-gpx-utf8-bom-crlf.gpx",
      "derived/d-gpx-out-of-order-block.gpx",
      "derived/d-gpx-same-run-other-app.gpx",
      "derived/d-gpx-same-route-next-day.gpx",
      "files/gpx-run-garminconnect-2067489619.gpx",
      "files/fit-run-vivoactivehr-2067489619.fit",
      "derived/d-gpx-utf16le-bom.gpx",
      "files/fit-run-vivoactivehr-2019.fit",
      "files/fit-run-vivoactivehr-2019-resaved-plus2h.fit",
      "derived/d-gpx-run-no-times.gpx",
    ]) {
      const { state, reason } = await bring(runnerId, real(name), path.basename(name));
      states.push([path.basename(name), state, reason]);
    }
    expect(states).toEqual([
      ["gpx-run-strava-android-hr.gpx", "imported", null],
      ["d-gpx-utf8-bom-crlf.gpx", "duplicate", "same-run"],
      ["d-gpx-out-of-order-block.gpx", "duplicate", "same-run"],
      ["d-gpx-same-run-other-app.gpx", "duplicate", "same-run"],
      ["d-gpx-same-route-next-day.gpx", "imported", null],
      ["gpx-run-garminconnect-2067489619.gpx", "imported", null],
      ["fit-run-vivoactivehr-2067489619.fit", "duplicate", "same-run"],
      ["d-gpx-utf16le-bom.gpx", "duplicate", "same-run"],
      ["fit-run-vivoactivehr-2019.fit", "imported", null],
      ["fit-run-vivoactivehr-2019-resaved-plus2h.fit", "duplicate", "shifted-copy"],
      ["d-gpx-run-no-times.gpx", "waiting", "no-start-time"],
    ]);
  },
);
