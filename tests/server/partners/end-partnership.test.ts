import { expect, test } from "vitest";
import { requirePartnership } from "@/server/partners/access";
import { endPartnership } from "@/server/partners/end-partnership";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { formerPartnersOf, partnersOf } from "@/server/partners/queries";
import { resumePartnership } from "@/server/partners/resume-partnership";
import { db } from "@/server/platform/db";
import { factoryNow, makePartnership, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;
const later = now + 1_000;

test("either side ends it, and both keep its history without the other's surname", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const partnershipId = await makePartnership(ana, bo);
  await endPartnership({ partnershipId }, { runnerId: bo, now: later });
  expect(await partnersOf(ana)).toEqual([]);
  expect(await formerPartnersOf(ana)).toEqual([
    { partnershipId, firstName: "Bo", since: now, until: later },
  ]);
  expect(await formerPartnersOf(bo)).toMatchObject([{ firstName: "Ana" }]);
});

test("an ended partnership stays ended: nothing resumes, pauses or ends it again", async () => {
  const [ana = "", bo = ""] = await makeRunners(2);
  const partnershipId = await makePartnership(ana, bo);
  await endPartnership({ partnershipId }, { runnerId: ana, now });
  for (const verb of [resumePartnership, pausePartnership, endPartnership]) {
    await expect(verb({ partnershipId }, { runnerId: ana, now: later })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  await expect(requirePartnership(db, partnershipId, ana)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("ending and resuming at once ends it", async () => {
  for (let round = 0; round < 10; round += 1) {
    const [ana = "", bo = ""] = await makeRunners(2);
    const partnershipId = await makePartnership(ana, bo);
    await Promise.allSettled([
      resumePartnership({ partnershipId }, { runnerId: bo, now }),
      endPartnership({ partnershipId }, { runnerId: ana, now }),
      pausePartnership({ partnershipId }, { runnerId: bo, now }),
    ]);
    expect(await db.partnership.findUnique({ where: { id: partnershipId } })).toMatchObject({
      state: "ended",
      endedAt: new Date(now),
    });
    expect(await db.partnershipSide.count({ where: { partnershipId, slot: { not: null } } })).toBe(
      0,
    );
  }
});

test("a third runner finds no partnership to end, pause, resume or rely on", async () => {
  const [ana = "", bo = "", eve = ""] = await makeRunners(3);
  const partnershipId = await makePartnership(ana, bo);
  await makePartnership(ana, eve);
  for (const verb of [resumePartnership, pausePartnership, endPartnership]) {
    await expect(verb({ partnershipId }, { runnerId: eve, now })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  await expect(requirePartnership(db, partnershipId, eve)).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await db.partnership.findUnique({ where: { id: partnershipId } })).toMatchObject({
    state: "active",
  });
});

test("after an end the two may become partners anew", async () => {
  const [ana = "", bo = ""] = await makeRunners(2);
  const first = await makePartnership(ana, bo);
  await endPartnership({ partnershipId: first }, { runnerId: ana, now });
  const second = await makePartnership(bo, ana, later);
  expect(await partnersOf(ana)).toMatchObject([{ partnershipId: second, since: later }]);
});
