import { expect, test } from "vitest";
import { nudgePartner } from "@/server/partners/nudge-partner";
import { pauseSilent } from "@/server/partners/pause-silent";
import { partnersOf } from "@/server/partners/queries";
import { resumePartnership } from "@/server/partners/resume-partnership";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";

const now = factoryNow;
const dayMs = 86_400_000;

async function seen(runnerId: string, at: number) {
  await db.$transaction((tx) =>
    openSession(tx, { runnerId, userAgent: "", replaces: null, now: at }),
  );
}

test("a partnership rests once one side was silent for 14 days, and both read of it", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const partnershipId = await makePartnership(ana, bo);
  const state = async () => (await partnersOf(ana))[0]?.state;
  await seen(ana, now + 13 * dayMs);
  await seen(bo, now + dayMs);
  await pauseSilent(now + 15 * dayMs - 1);
  expect(await state()).toBe("active");
  await pauseSilent(now + 15 * dayMs);
  expect(await state()).toBe("paused");
  expect(
    await db.notice.count({ where: { kind: "partnership-paused", runnerId: { in: [ana, bo] } } }),
  ).toBe(2);
  await resumePartnership({ partnershipId }, { runnerId: ana, now: now + 16 * dayMs });
  await pauseSilent(now + 17 * dayMs);
  expect(await state()).toBe("active");
});

test("a nudge goes out once a day by the sender's own day, and not into a rest", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const partnershipId = await makePartnership(ana, bo);
  const asAna = { runnerId: ana, now };
  await nudgePartner({ partnershipId }, asAna);
  await expect(nudgePartner({ partnershipId }, asAna)).rejects.toMatchObject({
    reason: "once-a-day",
  });
  await nudgePartner({ partnershipId }, { runnerId: bo, now });
  await nudgePartner({ partnershipId }, { runnerId: ana, now: now + dayMs });
  expect(await db.notice.count({ where: { runnerId: bo, kind: "nudge" } })).toBe(2);
  await expect(
    nudgePartner({ partnershipId }, { runnerId: await makeRunner("Cleo Day"), now }),
  ).rejects.toMatchObject({ code: "not-found" });
});
