import { expect, test } from "vitest";
import { answerRequest } from "@/server/clubs/answer-request";
import { ownRequest, requestsOf } from "@/server/clubs/request-queries";
import { requestToJoin } from "@/server/clubs/request-to-join";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner } from "@/tests/factories";

const now = factoryNow;
const dayMs = 86_400_000;

async function doorClub() {
  const captainId = await makeRunner("Cai Captain");
  const made = await makeClub({ captainIds: [captainId], joining: "approval" });
  const asker = await makeRunner("Ada Asker");
  const ask = (at = now) =>
    requestToJoin({ clubId: made.clubId, words: "Jo told me" }, { runnerId: asker, now: at });
  const answer = (by: string, admit: boolean, at = now) =>
    answerRequest({ clubId: made.clubId, askerId: asker, admit }, { runnerId: by, now: at });
  const isIn = async () =>
    (await db.membership.count({ where: { clubId: made.clubId, runnerId: asker } })) === 1;
  return { ...made, captainId, asker, ask, answer, isIn };
}

test("owner and captains are told once of a request, and either lets the asker in", async () => {
  const { clubId, ownerId, captainId, asker, ask, answer, isIn } = await doorClub();
  await ask();
  await ask();
  expect(await requestsOf(clubId, captainId)).toMatchObject([
    { runnerId: asker, name: "Ada Asker", words: "Jo told me" },
  ]);
  const told = { kind: "club-request", runnerId: { in: [ownerId, captainId] } };
  expect(await db.notice.count({ where: told })).toBe(2);
  await answer(captainId, true);
  expect(await isIn()).toBe(true);
  expect(await ownRequest(clubId, asker)).toBe("none");
  expect(await db.notice.count({ where: { kind: "club-admitted", runnerId: asker } })).toBe(1);
});

test("of two captains who answer at once the first answer stands, whichever it is", async () => {
  const { ownerId, captainId, ask, answer, isIn } = await doorClub();
  await ask();
  const told = await Promise.allSettled([answer(ownerId, true), answer(captainId, false)]);
  expect(told.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await isIn()).toBe(told[0]?.status === "fulfilled");
});

test("after a no one asks again a month later, and not before", async () => {
  const { clubId, ownerId, asker, ask, answer, isIn } = await doorClub();
  await ask();
  await answer(ownerId, false);
  expect(await ownRequest(clubId, asker)).toBe("refused");
  await expect(ask(now + 29 * dayMs)).rejects.toMatchObject({ reason: "asked-before" });
  await ask(now + 30 * dayMs);
  await answer(ownerId, true, now + 31 * dayMs);
  expect(await isIn()).toBe(true);
});

test("a member decides nothing, and a club by link takes no requests", async () => {
  const { clubId, asker } = await doorClub();
  await expect(requestsOf(clubId, asker)).rejects.toMatchObject({ code: "not-found" });
  const byLink = await makeClub();
  await expect(
    requestToJoin({ clubId: byLink.clubId, words: "" }, { runnerId: asker, now }),
  ).rejects.toMatchObject({ reason: "no-requests" });
});
