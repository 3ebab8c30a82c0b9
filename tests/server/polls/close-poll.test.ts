import { expect, test } from "vitest";
import { instancePage } from "@/server/group-runs/instance-queries";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { answerPoll } from "@/server/polls/answer-poll";
import { closePoll } from "@/server/polls/close-poll";
import { guestPoll, guestsOf } from "@/server/polls/guest-queries";
import { pollPage } from "@/server/polls/queries";
import {
  factoryNow,
  joinTo,
  makeClub,
  makeRunner,
  makeRunners,
  testSecret,
} from "@/tests/factories";
import { answersTo, makePoll, sayAsGuest, sayTo } from "@/tests/poll-factories";

const now = factoryNow;

test("closing makes the group run, and everybody has answered it already, seats in the order of asking", async () => {
  const [one = "", two = "", three = "", gone = ""] = await makeRunners(4);
  const { clubId, ownerId } = await makeClub({ memberIds: [one, two, three, gone] });
  const poll = await makePoll(clubId, ownerId, { capacity: 1 });
  await sayTo(poll, two, ["yes", "yes", "no"], now + 1);
  await sayTo(poll, gone, ["yes", "yes", "yes"], now + 2);
  await sayTo(poll, one, ["no", "yes", "no"], now + 3);
  await sayTo(poll, three, ["no", "ifNeedBe"], now + 4);
  await sayAsGuest(poll, ownerId, ["no", "yes"], { name: "Gus Guest" });
  await db.membership.delete({ where: { clubId_runnerId: { clubId, runnerId: gone } } });
  const page = await pollPage(poll, { runnerId: ownerId, now });
  expect(page.options[0]).toMatchObject({
    optionId: poll.optionIds[1],
    best: true,
    tied: false,
    reason: "All 4 can, 1 of them if need be",
  });
  const made = await closePoll(
    { pollId: poll.pollId, optionId: poll.optionIds[1] ?? null },
    { runnerId: ownerId, now: now + 10 },
  );
  if (!made) throw new Error("No group run was made");
  const run = await instancePage(made, { runnerId: one, now });
  expect(run).toMatchObject({ date: "2026-11-25", title: "Quay and back", capacity: 1 });
  expect(run.answers.map(({ runnerId, says, seat }) => [runnerId, says, seat])).toEqual([
    [two, "yes", "going"],
    [one, "yes", "waiting"],
    [three, "maybe", null],
  ]);
  expect(await guestsOf(made, { runnerId: one, now })).toMatchObject([
    { name: "Gus Guest", says: "yes" },
  ]);
  expect(await pollPage(poll, { runnerId: two, now })).toMatchObject({
    closed: true,
    result: { groupRunId: made.groupRunId, date: made.date },
  });
});

test("two captains who close at once make one group run", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  const [optionId = ""] = poll.optionIds;
  const close = () => closePoll({ pollId: poll.pollId, optionId }, { runnerId: ownerId, now });
  const ends = await Promise.allSettled([close(), close(), close()]);
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.groupRun.count({ where: { clubId } })).toBe(1);
  const told = await toldOf(poll.pollId);
  expect(told).toBe(1);
});

test("a closed poll takes no answers, from members and guests alike", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  const { own } = await sayAsGuest(poll, ownerId, ["yes", "no", "no"]);
  const acting = { runnerId: ownerId, now };
  expect(await closePoll({ pollId: poll.pollId, optionId: null }, acting)).toBeNull();
  const says = answersTo(poll.optionIds, ["no"]);
  await expect(answerPoll({ pollId: poll.pollId, says }, acting)).rejects.toMatchObject({
    reason: "poll-closed",
  });
  const seen = await guestPoll({ token: own }, { now, secret: testSecret, readerId: null });
  expect(seen).toMatchObject({ closed: true, result: null, me: { name: "Gus Guest" } });
});

test("only organisers close, and only with a time that is offered and to come", async () => {
  const member = await makeRunner("Mia Member");
  const { clubId, ownerId } = await makeClub();
  await joinTo(clubId, [member]);
  const poll = await makePoll(clubId, ownerId);
  const other = await makePoll(clubId, ownerId);
  const close = (optionId: string, runnerId: string, at = now) =>
    closePoll({ pollId: poll.pollId, optionId }, { runnerId, now: at });
  const [first = ""] = poll.optionIds;
  await expect(close(first, member)).rejects.toMatchObject({ reason: "organisers-only" });
  await expect(close(other.optionIds[0] ?? "", ownerId)).rejects.toMatchObject({
    reason: "option-gone",
  });
  await expect(close(first, ownerId, now + 30 * 86_400_000)).rejects.toMatchObject({
    reason: "in-the-past",
  });
  expect(await db.groupRun.count({ where: { clubId } })).toBe(0);
});

async function toldOf(pollId: string): Promise<number> {
  await openQueue();
  const { rows } = await connection().pool.query(
    `SELECT 1 FROM pgboss.job WHERE name = 'polls.tell' AND data->>'pollId' = $1`,
    [pollId],
  );
  return rows.length;
}
