import { expect, test } from "vitest";
import { addDays, type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";
import { blockRunner } from "@/server/moderation/block-runner";
import { answerAsk } from "@/server/partners/answer-ask";
import { askPartner } from "@/server/partners/ask-partner";
import { asksOf } from "@/server/partners/ask-queries";
import { proposedPartners } from "@/server/partners/proposal-queries";
import { partnersOf } from "@/server/partners/queries";
import { db } from "@/server/platform/db";
import {
  makeClub,
  makePartnership,
  makeRunner,
  makeRunners,
  factoryNow as now,
} from "@/tests/factories";
import { makeRun } from "@/tests/run-factories";

const dayMs = 86_400_000;
const start = localDate("2026-11-02");

async function runsAt(
  runnerId: string,
  minutes: number,
  visibility: "clubs" | "partners" = "clubs",
  days: LocalDate = start,
) {
  for (let day = 0; day < 5; day += 1) {
    const date = addDays(days, 3 * day);
    const startedAt = instantOf(date, minutes, "UTC");
    await makeRun(runnerId, date, { visibility, startedAt });
  }
}

async function clubOf(count: number) {
  const [ana = "", ...others] = await makeRunners(count);
  const { clubId } = await makeClub({ ownerId: ana, memberIds: others, name: "Morning Club" });
  return { clubId, ana, others };
}

test("people of one's clubs are proposed by usual time, from runs that the club sees alone", async () => {
  const { ana, others } = await clubOf(6);
  const [near = "", far = "", shy = "", partner = "", blocked = ""] = others;
  await runsAt(ana, 360, "partners");
  await runsAt(near, 380);
  await runsAt(far, 1_100);
  await runsAt(shy, 360, "partners");
  await runsAt(partner, 360);
  await runsAt(blocked, 360);
  await makePartnership(ana, partner);
  await blockRunner({ runnerId: ana }, { runnerId: blocked, now });
  const stranger = await makeRunner("Not in the club");
  await runsAt(stranger, 360);
  expect(await proposedPartners(ana, now)).toEqual([
    { runnerId: near, name: "Bo Ek 2", clubName: "Morning Club", usualMinutes: 380 },
  ]);
  expect(await proposedPartners(blocked, now)).not.toContainEqual(
    expect.objectContaining({ runnerId: ana }),
  );
  expect(await proposedPartners(ana, now + 60 * dayMs)).toEqual([]);
});

test("who is asked is told once, no longer proposed, and a yes makes both partners", async () => {
  const { ana, others } = await clubOf(2);
  const [bo = ""] = others;
  await runsAt(ana, 360);
  await runsAt(bo, 360);
  await askPartner({ runnerId: bo }, { runnerId: ana, now });
  await askPartner({ runnerId: bo }, { runnerId: ana, now: now + 1 });
  expect(await db.notice.count({ where: { runnerId: bo, kind: "partner-asked" } })).toBe(1);
  expect(await asksOf(bo)).toEqual([{ runnerId: ana, name: "Bo Ek 1", askedAt: now }]);
  for (const id of [ana, bo]) expect(await proposedPartners(id, now)).toEqual([]);
  await expect(askPartner({ runnerId: ana }, { runnerId: bo, now })).rejects.toMatchObject({
    reason: "asked-you",
  });
  const twice = () => answerAsk({ askerId: ana, yes: true }, { runnerId: bo, now });
  const told = await Promise.allSettled([twice(), twice()]);
  expect(told.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await partnersOf(ana)).toMatchObject([{ partnerId: bo }]);
  expect(await db.notice.count({ where: { runnerId: ana, kind: "partner-joined" } })).toBe(1);
});

test("a no is told to nobody, and asked again after sixty days at the soonest", async () => {
  const { ana, others } = await clubOf(2);
  const [bo = ""] = others;
  await askPartner({ runnerId: bo }, { runnerId: ana, now });
  await answerAsk({ askerId: ana, yes: false }, { runnerId: bo, now });
  expect(await db.notice.count({ where: { runnerId: ana } })).toBe(0);
  await askPartner({ runnerId: bo }, { runnerId: ana, now: now + 59 * dayMs });
  expect(await asksOf(bo)).toEqual([]);
  await askPartner({ runnerId: bo }, { runnerId: ana, now: now + 60 * dayMs });
  expect(await asksOf(bo)).toHaveLength(1);
});

test("nobody outside one's clubs, and nobody kept apart, can be asked or can answer", async () => {
  const { ana, others } = await clubOf(2);
  const [bo = ""] = others;
  const stranger = await makeRunner();
  for (const runnerId of [stranger, ana]) {
    await expect(askPartner({ runnerId }, { runnerId: ana, now })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  await askPartner({ runnerId: bo }, { runnerId: ana, now });
  await blockRunner({ runnerId: ana }, { runnerId: bo, now });
  expect(await asksOf(bo)).toEqual([]);
  await expect(answerAsk({ askerId: ana, yes: true }, { runnerId: bo, now })).rejects.toMatchObject(
    {
      code: "not-found",
    },
  );
});
