import { expect, test } from "vitest";
import { warnSilentOwners } from "@/server/clubs/warn-silent-owners";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner } from "@/tests/factories";

const dayMs = 86_400_000;
const eleven = factoryNow + 11 * dayMs;

async function seen(runnerId: string, at: number) {
  const session = { runnerId, userAgent: "", replaces: null, now: at };
  await db.$transaction((tx) => openSession(tx, session));
}

const told = (clubId: string) =>
  db.notice.findMany({
    where: { clubId, kind: "club-passes-on" },
    select: { runnerId: true, facts: true },
  });

test("an owner who is silent for eleven days is told once that the club passes on in three", async () => {
  const memberId = await makeRunner("Mo");
  const { clubId, ownerId } = await makeClub({ memberIds: [memberId] });
  await seen(memberId, eleven - dayMs);
  await warnSilentOwners(eleven - 1);
  expect(await told(clubId)).toEqual([]);
  await Promise.all([warnSilentOwners(eleven), warnSilentOwners(eleven)]);
  await warnSilentOwners(eleven + dayMs);
  expect(await told(clubId)).toMatchObject([{ runnerId: ownerId, facts: { clubId, days: 3 } }]);
});

test("who looks in and falls silent again is told again", async () => {
  const memberId = await makeRunner("Mo");
  const { clubId, ownerId } = await makeClub({ memberIds: [memberId] });
  await seen(memberId, eleven - dayMs);
  await warnSilentOwners(eleven);
  await seen(ownerId, eleven + dayMs);
  await seen(memberId, eleven + 11 * dayMs);
  await warnSilentOwners(eleven + 12 * dayMs);
  expect(await told(clubId)).toHaveLength(2);
});

test("nothing is said where nobody is there to take the club on", async () => {
  const { clubId } = await makeClub({ memberIds: [await makeRunner("Silent too")] });
  await warnSilentOwners(eleven);
  expect(await told(clubId)).toEqual([]);
});
