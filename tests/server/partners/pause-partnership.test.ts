import { expect, test } from "vitest";
import { requirePartnership } from "@/server/partners/access";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { partnersOf } from "@/server/partners/queries";
import { resumePartnership } from "@/server/partners/resume-partnership";
import { db } from "@/server/platform/db";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";

const now = factoryNow;

test("either side pauses and either side resumes, however often they tap", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const partnershipId = await makePartnership(ana, bo);
  const asAna = { runnerId: ana, now };
  const asBo = { runnerId: bo, now };
  await pausePartnership({ partnershipId }, asAna);
  await pausePartnership({ partnershipId }, asBo);
  expect(await partnersOf(bo)).toEqual([
    { partnershipId, partnerId: ana, name: "Ana Lind", since: now, state: "paused" },
  ]);
  await resumePartnership({ partnershipId }, asBo);
  await resumePartnership({ partnershipId }, asBo);
  expect(await requirePartnership(db, partnershipId, ana)).toEqual({
    partnershipId,
    runnerId: ana,
    partnerId: bo,
    state: "active",
  });
});
