import { expect, test } from "vitest";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { declineMailed } from "@/server/invitations/decline-mailed";
import { gathering } from "@/server/invitations/gathering-queries";
import { inviteByMail } from "@/server/invitations/invite-by-mail";
import { mailInvitation } from "@/server/invitations/mail-invitation";
import { declineToken, mailedToken, readDeclineToken } from "@/server/invitations/mailed-token";
import { openInvitation } from "@/server/invitations/open-invitation";
import { remindInvited } from "@/server/invitations/remind-invited";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makeClub, makeRunner, testSecret } from "@/tests/factories";

const now = factoryNow;
const dayMs = 86_400_000;
const secret = testSecret;
const work = mailInvitation({ appUrl: "https://runpact.example", secret });
const attempt = (at: number) => ({
  id: newId(),
  now: at,
  isLast: false,
  signal: new AbortController().signal,
});

async function invited(inviterId: string, email: string, clubId: string | null = null) {
  await inviteByMail({ clubId, emails: [email] }, { runnerId: inviterId, now, secret });
  const row = await db.mailedInvitation.findFirstOrThrow({ where: { inviterId, email } });
  return row.invitationId;
}

/** Runs the mail job as the worker would, and answers what waits for an address. */
async function mailsTo(email: string, invitationId: string, reminder = false, at = now) {
  await work({ invitationId, reminder }, attempt(at));
  return db.mailMessage.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } });
}

test("a friend gets one mail, however often and by whatever spelling they are asked", async () => {
  const ana = await makeRunner("Ana Lind");
  const acting = { runnerId: ana, now, secret };
  const email = `bo.${newId()}@runners.example`;
  const typed = [email, email.toUpperCase(), "no address", ` ${email}`];
  const answer = await inviteByMail({ clubId: null, emails: typed }, acting);
  expect(answer).toEqual({ invited: 1, notAddresses: ["no address"] });
  await inviteByMail({ clubId: null, emails: [email] }, acting);
  const rows = await db.mailedInvitation.findMany({ where: { email } });
  expect(rows).toHaveLength(1);
  const invitationId = rows[0]?.invitationId ?? "";
  await mailsTo(email, invitationId);
  const [mail, ...more] = await mailsTo(email, invitationId);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Ana wants you as a running partner");
  const token = mailedToken(invitationId, secret);
  expect(mail?.text).toContain(`https://runpact.example/i/${token}`);
  expect(mail?.text).not.toContain("Lind");
});

test("the mail's link leads into the club, and the inviter sees who came", async () => {
  const { clubId, ownerId } = await makeClub();
  const email = `bo.${newId()}@runners.example`;
  const invitationId = await invited(ownerId, email, clubId);
  const check = { now, secret };
  const { ticket } = await openInvitation({ token: mailedToken(invitationId, secret) }, check);
  const acting = { runnerId: ownerId, now };
  expect((await gathering({ clubId }, acting)).mailed).toMatchObject([{ email, state: "waiting" }]);
  await acceptInvitation({ ticket }, { runnerId: await makeRunner("Bo Ek"), ...check });
  const seen = await gathering({ clubId }, acting);
  expect(seen.mailed).toMatchObject([{ email, state: "came", name: "Bo Ek" }]);
  expect(seen.came).toMatchObject([{ name: "Bo Ek" }]);
});

test("one reminder comes after three days of silence, and never a second or after an answer", async () => {
  const ana = await makeRunner("Ana Lind");
  const email = `bo.${newId()}@runners.example`;
  const invitationId = await invited(ana, email);
  const due = async (at: number) => {
    await remindInvited(at);
    const row = await db.mailedInvitation.findUniqueOrThrow({ where: { invitationId } });
    return row.remindedAt?.getTime() ?? null;
  };
  expect(await due(now + 3 * dayMs - 1)).toBeNull();
  expect(await due(now + 3 * dayMs)).toBe(now + 3 * dayMs);
  expect(await due(now + 6 * dayMs)).toBe(now + 3 * dayMs);
  const mails = await mailsTo(email, invitationId, true, now + 3 * dayMs);
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Still open: Ana wants you as a running partner",
  ]);
});

test("“not me” ends this invitation, its link and its reminder, and no other", async () => {
  const [ana, cleo] = [await makeRunner("Ana Lind"), await makeRunner("Cleo Day")];
  const email = `bo.${newId()}@runners.example`;
  const [first, second] = [await invited(ana, email), await invited(cleo, email)];
  const token = declineToken("not-me", first, secret);
  await declineMailed({ token }, { now, secret });
  await declineMailed({ token }, { now: now + 1, secret });
  expect(await mailsTo(email, first)).toEqual([]);
  expect((await gathering({ clubId: null }, { runnerId: ana, now })).mailed).toMatchObject([
    { state: "declined" },
  ]);
  expect(await mailsTo(email, second)).toHaveLength(1);
});

test("“never again” holds for everybody and for ever, and tells nobody", async () => {
  const [ana, cleo] = [await makeRunner("Ana Lind"), await makeRunner("Cleo Day")];
  const email = `bo.${newId()}@runners.example`;
  const first = await invited(ana, email);
  await declineMailed({ token: declineToken("never-again", first, secret) }, { now, secret });
  const later = now + 4_000 * dayMs;
  const answer = await inviteByMail(
    { clubId: null, emails: [email] },
    { runnerId: cleo, now: later, secret },
  );
  expect(answer).toEqual({ invited: 1, notAddresses: [] });
  const { invitationId } = await db.mailedInvitation.findFirstOrThrow({
    where: { inviterId: cleo },
  });
  expect(await mailsTo(email, invitationId, false, later)).toEqual([]);
  expect(await mailsTo(email, invitationId, true, later)).toEqual([]);
  expect((await gathering({ clubId: null }, { runnerId: cleo, now: later })).mailed).toMatchObject([
    { state: "waiting" },
  ]);
  const stored = await db.mailSuppression.findMany();
  expect(JSON.stringify(stored)).not.toContain(email);
});

test("no address gets more than three invitations a week, whoever sends them", async () => {
  const email = `bo.${newId()}@runners.example`;
  for (let from = 0; from < 5; from += 1) {
    const invitationId = await invited(await makeRunner(`Friend ${from}`), email);
    const row = await db.mailedInvitation.findUniqueOrThrow({ where: { invitationId } });
    expect(row.remindedAt === null).toBe(from < 3);
  }
});

test("a runner writes to twenty-four addresses a day at most", async () => {
  const { clubId, ownerId } = await makeClub();
  const eight = () => Array.from({ length: 8 }, () => `${newId()}@runners.example`);
  const acting = { runnerId: ownerId, now, secret };
  for (let times = 0; times < 3; times += 1)
    await inviteByMail({ clubId, emails: eight() }, acting);
  await expect(
    inviteByMail({ clubId, emails: ["one.more@runners.example"] }, acting),
  ).rejects.toMatchObject({ code: "too-many" });
});

test("a decline link is worth nothing where a letter of it is another", () => {
  const token = declineToken("not-me", newId(), secret);
  expect(readDeclineToken(token, secret)).not.toBeNull();
  expect(readDeclineToken(token.replace("not-me", "never-again"), secret)).toBeNull();
  expect(
    readDeclineToken(`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`, secret),
  ).toBeNull();
  expect(readDeclineToken(token, `${secret}!`)).toBeNull();
});
