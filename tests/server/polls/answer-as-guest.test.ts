import { expect, test } from "vitest";
import { newToken } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { answerAsGuest } from "@/server/polls/answer-as-guest";
import { guestPoll } from "@/server/polls/guest-queries";
import { mailGuestJob } from "@/server/polls/mail-guest-job";
import { pollPage } from "@/server/polls/queries";
import { removeGuest } from "@/server/polls/remove-guest";
import { sharePoll, unsharePoll } from "@/server/polls/share-poll";
import { factoryNow, makeClub, makeRunner, testSecret } from "@/tests/factories";
import { answersTo, makePoll, sayAsGuest, sayTo } from "@/tests/poll-factories";

const at = { now: factoryNow, secret: testSecret, readerId: null };
const attempt = { id: "1", now: factoryNow, isLast: true, signal: new AbortController().signal };

test("a guest answers by the link, once however often it is sent, and changes it by their own link", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  const { link, own } = await sayAsGuest(poll, ownerId, ["yes", "no", "no"]);
  const again = { own, name: "Gus Guest", email: null };
  const same = answersTo(poll.optionIds, ["yes", "no", "no"]);
  await answerAsGuest({ ...again, token: link, says: same }, at);
  const other = answersTo(poll.optionIds, ["no"]);
  await answerAsGuest({ token: own, own: null, name: "Gus B", email: null, says: other }, at);
  const page = await pollPage(poll, { runnerId: ownerId, now: at.now });
  expect(page.asked).toBe(1);
  expect(page.guests).toMatchObject([{ name: "Gus B", runnerId: null }]);
  const mine = await guestPoll({ token: own }, at);
  expect(mine.me).toEqual({ name: "Gus B", email: "" });
  expect(
    poll.optionIds.map((id) => mine.options.find((one) => one.optionId === id)?.mySays),
  ).toEqual(["no", "no", "no"]);
});

test("guests see first names alone, and no ids of runners", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  await sayTo(poll, ownerId, ["yes", "yes", "yes"]);
  const { link } = await sayAsGuest(poll, ownerId, ["yes"]);
  const seen = JSON.stringify(await guestPoll({ token: link }, at));
  expect(seen).toContain("Olga");
  expect(seen).not.toContain("Owner");
  expect(seen).not.toContain(ownerId);
});

test("a link that was rotated or ended opens nothing, while who has answered keeps their own", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  const { link, own } = await sayAsGuest(poll, ownerId, ["yes"]);
  const acting = { runnerId: ownerId, now: at.now };
  const fresh = await sharePoll(poll, acting);
  await expect(guestPoll({ token: link }, at)).rejects.toMatchObject({ code: "not-found" });
  await unsharePoll(poll, acting);
  const token = fresh.path.split("/").at(-1) ?? "";
  const answer = { token, own: newToken(), name: "Ida", email: null };
  await expect(
    answerAsGuest({ ...answer, says: answersTo(poll.optionIds, ["yes"]) }, at),
  ).rejects.toMatchObject({ code: "not-found" });
  expect((await guestPoll({ token: own }, at)).me?.name).toBe("Gus Guest");
});

test("one poll's link and answers reach no other poll", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  const other = await makePoll(clubId, ownerId);
  const { link, own } = await sayAsGuest(poll, ownerId, ["yes"]);
  const says = answersTo(other.optionIds, ["yes"]);
  const answer = { own, name: "Gus", email: null, says };
  await expect(answerAsGuest({ ...answer, token: link }, at)).rejects.toMatchObject({
    reason: "option-gone",
  });
  expect(await db.pollAnswer.count({ where: { pollId: other.pollId } })).toBe(0);
});

test("an address gets the guest's own link by one mail, whose link opens the answer and no other's does", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  await sayAsGuest(poll, ownerId, ["yes"], { email: "Gus@Runners.Example" });
  const voter = await db.pollVoter.findFirstOrThrow({ where: { pollId: poll.pollId } });
  const job = mailGuestJob({ appUrl: "https://runpact.example", secret: testSecret });
  await job({ voterId: voter.id, what: "link" }, attempt);
  await job({ voterId: voter.id, what: "link" }, attempt);
  const mails = await db.mailMessage.findMany({
    where: { key: `poll-link:${poll.pollId}:gus@runners.example` },
  });
  expect(mails).toHaveLength(1);
  const [token = ""] = /[\w-]{36}\.[\w-]{43}/.exec(mails[0]?.text ?? "") ?? [];
  expect((await guestPoll({ token }, at)).me?.email).toBe("gus@runners.example");
  const forged = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
  await expect(guestPoll({ token: forged }, at)).rejects.toMatchObject({ code: "not-found" });
  await expect(guestPoll({ token }, { ...at, secret: "another" })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("organisers take a guest out, who then opens nothing", async () => {
  const { clubId, ownerId } = await makeClub();
  const poll = await makePoll(clubId, ownerId);
  const { own } = await sayAsGuest(poll, ownerId, ["yes"]);
  const member = await makeRunner("Sia Stranger");
  const { id: voterId } = await db.pollVoter.findFirstOrThrow({ where: { pollId: poll.pollId } });
  const remove = (runnerId: string) =>
    removeGuest({ pollId: poll.pollId, voterId }, { runnerId, now: at.now });
  await expect(remove(member)).rejects.toMatchObject({ code: "not-found" });
  await remove(ownerId);
  await expect(guestPoll({ token: own }, at)).rejects.toMatchObject({ code: "not-found" });
});
