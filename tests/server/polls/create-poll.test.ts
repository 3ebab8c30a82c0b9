import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { changeOptions } from "@/server/polls/change-options";
import { createPoll } from "@/server/polls/create-poll";
import { guestPoll } from "@/server/polls/guest-queries";
import { openPolls, pollPage } from "@/server/polls/queries";
import { tellPollJob } from "@/server/polls/tell-job";
import { factoryNow, makeClub, makePartnership, makeRunner, testSecret } from "@/tests/factories";
import { makePoll, pollInput, sayAsGuest, sayTo } from "@/tests/poll-factories";

const now = factoryNow;
const attempt = { id: "1", now, isLast: true, signal: new AbortController().signal };

test("a poll says of each time how light it is, by the point or about as in the zone's city", async () => {
  const { clubId, ownerId } = await makeClub();
  const rough = await makePoll(clubId, ownerId);
  const exact = await makePoll(clubId, ownerId, { latitude: 52.52, longitude: 13.4 });
  const light = async (pollId: string) =>
    (await pollPage({ pollId }, { runnerId: ownerId, now })).options.map(({ daylight }) => [
      daylight?.light,
      daylight?.approximate,
    ])[0];
  expect(await light(rough.pollId)).toEqual(["dark", true]);
  expect(await light(exact.pollId)).toEqual(["dark", false]);
});

test("two partners ask one another, and a stranger finds nothing", async () => {
  const [one, two, stranger] = [
    await makeRunner(),
    await makeRunner("Bo"),
    await makeRunner("Sia"),
  ];
  const partnershipId = await makePartnership(one, two);
  const input = pollInput({ with: { kind: "partnership", partnershipId } });
  const { pollId } = await createPoll(input, { runnerId: one, now });
  expect(await openPolls({ clubId: null }, { runnerId: two, now })).toMatchObject([
    { pollId, answered: false, owner: { name: "Ana Lind" } },
  ]);
  expect(await pollPage({ pollId }, { runnerId: two, now })).toMatchObject({ organises: true });
  await expect(pollPage({ pollId }, { runnerId: stranger, now })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("times that are over, that clocks skip, or that stand twice are refused", async () => {
  const { clubId, ownerId } = await makeClub();
  const offer = (...times: [string, number][]) =>
    createPoll(
      {
        ...pollInput({ with: { kind: "club", clubId } }),
        options: times.map(([date, startMinutes]) => ({
          optionId: newId(),
          date: localDate(date),
          startMinutes,
        })),
      },
      { runnerId: ownerId, now },
    );
  const fine: [string, number] = ["2026-12-01", 600];
  await expect(offer(fine, ["2026-11-20", 600])).rejects.toMatchObject({ reason: "in-the-past" });
  await expect(offer(fine, ["2027-03-28", 150])).rejects.toMatchObject({ reason: "skipped-time" });
  await expect(offer(fine, fine)).rejects.toThrow();
});

test("other times can be offered: what stays keeps its answers, and who has answered is told", async () => {
  const [bo, cy] = [await makeRunner("Bo"), await makeRunner("Cy")];
  const { clubId, ownerId } = await makeClub({ memberIds: [bo, cy] });
  const poll = await makePoll(clubId, ownerId);
  await sayTo(poll, ownerId, ["yes", "no", "yes"]);
  await sayTo(poll, bo, ["yes"]);
  await sayAsGuest(poll, ownerId, ["no", "yes"], { email: "gus@example.com" });
  const kept = { optionId: newId(), date: localDate("2026-11-24"), startMinutes: 18 * 60 + 30 };
  const fresh = { optionId: newId(), date: localDate("2026-12-01"), startMinutes: 600 };
  const change = (when: number) =>
    changeOptions(
      { pollId: poll.pollId, options: [kept, fresh] },
      { runnerId: ownerId, now: when },
    );
  await change(now);
  const { options } = await pollPage(poll, { runnerId: ownerId, now });
  expect(options.map(({ optionId, mySays }) => [optionId, mySays])).toEqual([
    [poll.optionIds[0], "yes"],
    [fresh.optionId, null],
  ]);
  await change(now + 1);
  const told = await db.notice.findMany({ where: { kind: "poll-changed" } });
  expect(told.map(({ runnerId }) => runnerId)).toEqual([bo]);
  const job = { pollId: poll.pollId, what: "changed" as const };
  const tell = tellPollJob({ appUrl: "https://runpact.example", secret: testSecret });
  await tell(job, attempt);
  await tell(job, attempt);
  const mails = await db.mailMessage.findMany({ where: { kind: "poll-changed" } });
  expect(mails).toMatchObject([{ recipient: "gus@example.com" }]);
  const token = /\/poll\/([\w.-]+)/.exec(mails[0]?.text ?? "")?.[1] ?? "";
  const asGuest = { now, secret: testSecret, readerId: null };
  expect(await guestPoll({ token }, asGuest)).toMatchObject({ me: { name: "Gus Guest" } });
});
