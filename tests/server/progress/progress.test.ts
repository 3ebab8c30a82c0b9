import { expect, test } from "vitest";
import { profileCsv, weeksCsv } from "@/domain/progress/progress-csv";
import { addDays } from "@/domain/time-zone/local-date";
import { db } from "@/server/platform/db";
import { ownYear } from "@/server/progress/progress-queries";
import { ownRunProfile } from "@/server/progress/run-profile-queries";
import { encodeTrack } from "@/server/runs/encode-track";
import { trackOf } from "@/tests/domain/track/invent-track";
import { factoryNow, makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

test("a year adds up what was run, beside what was promised, and nobody else's", async () => {
  const [runnerId, otherId] = [await makeRunner("Yara Year"), await makeRunner("Otto Other")];
  await commit(runnerId, { days: 2 });
  await makeRun(runnerId, thisMonday, { distanceMetres: 7_000 });
  await makeRun(runnerId, addDays(thisMonday, 1), { distanceMetres: 5_500 });
  await makeRun(runnerId, addDays(thisMonday, -14), { distanceMetres: 3_000 });
  await makeRun(otherId, thisMonday, { distanceMetres: 40_000 });
  const weeks = await ownYear(runnerId, factoryNow);
  expect(weeks.map(({ runs, distanceMetres }) => [runs, distanceMetres])).toEqual([
    [1, 3_000],
    [0, 0],
    [2, 12_500],
  ]);
  expect(weeks.at(-1)?.promise).toMatchObject({ keptDays: 2, committedDays: 2, verdict: "kept" });
  expect(weeksCsv(weeks).split("\r\n")[3]).toBe(`${thisMonday},kept,2,2,2,12500,4800`);
});

test("the profile of a run is its owner's alone, and is in its file", async () => {
  const [runnerId, partnerId] = [await makeRunner("Pia Profile"), await makeRunner("Paul")];
  const runId = await makeRun(runnerId, thisMonday, { visibility: "clubs" });
  const steps = Array.from({ length: 601 }, (_, second) => ({
    second,
    metres: second * 3,
    heartRate: 140,
  }));
  await db.runTrack.create({
    data: {
      runnerId,
      runId,
      version: 1,
      points: steps.length,
      blob: new Uint8Array(encodeTrack(trackOf(steps))),
      line: new Uint8Array(),
    },
  });
  const profile = await ownRunProfile(runId, runnerId);
  expect(profile).toHaveLength(36);
  expect(profileCsv(profile).split("\r\n")[1]).toBe("25,333.3,140,");
  await expect(ownRunProfile(runId, partnerId)).rejects.toMatchObject({ code: "not-found" });
});
