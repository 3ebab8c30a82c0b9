import { expect, test } from "vitest";
import { removeMember } from "@/server/clubs/remove-member";
import { answerByLink } from "@/server/group-runs/answer-by-link";
import { instanceCalendar } from "@/server/group-runs/calendar-queries";
import { openFeed } from "@/server/group-runs/feed-queries";
import { askedByLink } from "@/server/group-runs/link-queries";
import { rotateFeed } from "@/server/group-runs/rotate-feed";
import { answerToken } from "@/server/notifications/answer-token";
import { deliverMail } from "@/server/notifications/deliver-mail";
import { notify } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner, factoryNow as now } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";

const secret = "a secret of this installation, for tests alone";
const site = { appUrl: "https://runpact.example", secret };
const start = Date.UTC(2026, 10, 24, 17, 30);

async function evening() {
  const [ana, bo] = [await makeRunner("Ana"), await makeRunner("Bo")];
  const { clubId, ownerId } = await makeClub({ memberIds: [ana, bo] });
  const { groupRunId, date } = await makeGroupRun(clubId, ownerId);
  const at = { groupRunId, date };
  const says = async (runnerId: string) =>
    (await db.groupRunAnswer.findFirst({ where: { groupRunId, runnerId } }))?.says ?? null;
  return { ana, bo, clubId, ownerId, at, says };
}

/** The tokens of a mail or a calendar, as its reader's program would open them. */
function tokensOf(text: string): string[] {
  return [...text.matchAll(/\/answer\?t=([\w.-]+)/g)].map(([, token = ""]) => token);
}

test("a link answers for its runner without a session, and opening it any number of times changes nothing", async () => {
  const { ana, at, says } = await evening();
  const token = answerToken({ ...at, runnerId: ana }, secret);
  const open = (readerId: string | null) => askedByLink({ token }, { secret, now, readerId });
  for (let time = 0; time < 3; time += 1) {
    expect(await open(null)).toMatchObject({ says: null, state: "open", isMine: false });
  }
  expect(await says(ana)).toBeNull();
  expect(await open(ana)).toMatchObject({ isMine: true });
  await answerByLink({ token, says: "yes" }, { secret, now });
  await answerByLink({ token, says: "yes" }, { secret, now });
  expect(await says(ana)).toBe("yes");
  await answerByLink({ token, says: "maybe" }, { secret, now });
  expect(await open(null)).toMatchObject({ says: "maybe" });
});

test("a link is for one runner and one date, and nothing like it is taken", async () => {
  const { ana, bo, at, says } = await evening();
  const token = answerToken({ ...at, runnerId: ana }, secret);
  const last = token.endsWith("A") ? "B" : "A";
  for (const wrong of [
    token.replace(ana, bo),
    token.replace(at.date, "2026-12-01"),
    token.replace("mail.", "feed."),
    `${token.slice(0, -2)}${last}${token.slice(-1)}`,
    `${token}A`,
    answerToken({ ...at, runnerId: ana }, `${secret}x`),
    "",
  ]) {
    const said = answerByLink({ token: wrong, says: "yes" }, { secret, now });
    await expect(said).rejects.toMatchObject({ code: "refused", reason: "answer-link" });
    const read = askedByLink({ token: wrong }, { secret, now, readerId: null });
    await expect(read).rejects.toMatchObject({ code: "refused" });
  }
  expect([await says(ana), await says(bo)]).toEqual([null, null]);
});

test("who has left, or is suspended, answers by no link any more", async () => {
  const { ana, bo, clubId, ownerId, at } = await evening();
  const [hers, his] = [ana, bo].map((runnerId) => answerToken({ ...at, runnerId }, secret));
  await removeMember({ clubId, memberId: ana }, { runnerId: ownerId, now });
  await db.runner.update({ where: { id: bo }, data: { suspendedAt: new Date(now) } });
  await expect(
    answerByLink({ token: hers ?? "", says: "yes" }, { secret, now }),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(
    answerByLink({ token: his ?? "", says: "yes" }, { secret, now }),
  ).rejects.toMatchObject({ reason: "answer-link" });
});

test("the question twelve hours before is answered from its mail with one tap", async () => {
  const { ana, at } = await evening();
  await sayYes(at, ana);
  const when = start - 11 * 3_600_000;
  const facts = { ...at, title: "Quay", startsAt: start, zone: "Europe/Berlin", place: "" };
  const notice = { kind: "group-run-reconfirm" as const, facts, key: "again", now: when };
  await db.$transaction((tx) => notify(tx, { ...notice, runnerId: ana }));
  const { id: noticeId } = await db.notice.findFirstOrThrow({ where: { runnerId: ana } });
  await deliverMail({ runnerId: ana, noticeId }, when, site);
  const mail = await db.mailMessage.findFirstOrThrow({ where: { kind: "group-run-reconfirm" } });
  expect(mail.html).toMatch(/says=confirm[^>]*>[\s\S]*I will be there/);
  expect(mail.text).toContain("says=no");
  const [token = ""] = tokensOf(mail.text);
  await answerByLink({ token, says: "confirm" }, { secret, now: when });
  expect(await askedByLink({ token }, { secret, now: when, readerId: null })).toMatchObject({
    confirmed: true,
  });
});

test("a calendar's entries carry such a link, which dies with the calendar's address", async () => {
  const { ana, clubId, at, says } = await evening();
  const acting = { runnerId: ana, now };
  const unfolded = (text: string) => text.replaceAll("\r\n ", "");
  const { text } = await instanceCalendar(at, acting, site);
  const [ofFile = ""] = tokensOf(unfolded(text));
  await answerByLink({ token: ofFile, says: "no" }, { secret, now });
  expect(await says(ana)).toBe("no");
  await answerByLink({ token: ofFile, says: "maybe" }, { secret, now });
  const make = async () => {
    const { path } = await rotateFeed({ clubId, withPlace: false }, acting);
    const feed = await openFeed(path.split("/").at(-1) ?? "", { ...site, now });
    return tokensOf(unfolded(feed?.text ?? ""))[0] ?? "";
  };
  const first = await make();
  await answerByLink({ token: first, says: "yes" }, { secret, now });
  expect(await says(ana)).toBe("yes");
  const second = await make();
  const dead = answerByLink({ token: first, says: "no" }, { secret, now });
  await expect(dead).rejects.toMatchObject({ reason: "answer-link" });
  await answerByLink({ token: second, says: "no" }, { secret, now });
  expect(await says(ana)).toBe("no");
});
