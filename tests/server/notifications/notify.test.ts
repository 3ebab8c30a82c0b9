import { beforeEach, expect, test } from "vitest";
import { changeTopic } from "@/server/notifications/change-topic";
import { deliverMail } from "@/server/notifications/deliver-mail";
import { inbox, unreadNotices } from "@/server/notifications/inbox-queries";
import { markRead } from "@/server/notifications/mark-read";
import { mute } from "@/server/notifications/mute";
import { type NewNotice, notify } from "@/server/notifications/notify";
import { unsubscribe } from "@/server/notifications/unsubscribe";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import {
  makeClub,
  makePartnership,
  makeRunner,
  factoryNow as now,
  testSecret,
} from "@/tests/factories";

const settings = { appUrl: "https://runpact.example", secret: testSecret };
const tell = (notice: NewNotice) => db.$transaction((tx) => notify(tx, notice));

beforeEach(async () => {
  await openQueue();
  await connection().pool.query("DELETE FROM pgboss.job WHERE name = 'notices.deliver'");
});

async function pair() {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const partnershipId = await makePartnership(ana, bo);
  const joined = (key = "joined"): NewNotice => ({
    runnerId: ana,
    actorId: bo,
    kind: "partner-joined",
    facts: { partnershipId },
    key,
    now,
  });
  return { ana, bo, partnershipId, joined };
}

async function deliveries() {
  const { rows } = await connection().pool.query<{
    data: { runnerId: string; noticeId: string; by: string };
    start_after: Date;
  }>("SELECT data, start_after FROM pgboss.job WHERE name = 'notices.deliver' ORDER BY created_on");
  return rows.map(({ data, start_after }) => ({ ...data, at: start_after.getTime() }));
}

const mailsTo = (id: string) =>
  db.mailMessage.findMany({ where: { recipient: `${id}@runners.example` } });

test("a notice stands in the inbox once, however often it is told, also at once", async () => {
  const { ana, bo, partnershipId, joined } = await pair();
  const made = await Promise.all([tell(joined()), tell(joined()), tell(joined())]);
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await tell(joined())).toBe(false);
  const { groups } = await inbox({}, ana);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    newest: {
      says: "is your running partner now",
      path: `/partners/${partnershipId}`,
      isRead: false,
    },
    actors: [{ runnerId: bo, name: "Bo Ek" }],
  });
  expect(await deliveries()).toHaveLength(1);
});

test("a transaction that fails tells nobody anything", async () => {
  const { ana, joined } = await pair();
  const failing = db.$transaction(async (tx) => {
    await notify(tx, joined());
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await unreadNotices(ana)).toBe(0);
  expect(await deliveries()).toEqual([]);
});

test("reading one or all is for the reader's own notices alone, and the count follows", async () => {
  const { ana, bo, joined } = await pair();
  await tell(joined("one"));
  await tell(joined("two"));
  expect(await unreadNotices(ana)).toBe(2);
  const [group] = (await inbox({}, ana)).groups;
  await markRead({ ids: group?.ids ?? [] }, { runnerId: bo, now });
  expect(await unreadNotices(ana)).toBe(2);
  await markRead({ ids: [group?.newest.id ?? ""] }, { runnerId: ana, now });
  expect(await unreadNotices(ana)).toBe(1);
  await markRead({ ids: null }, { runnerId: ana, now });
  expect(await unreadNotices(ana)).toBe(0);
});

test("what a runner does themselves, and who or what is muted, makes no notice", async () => {
  const { ana, bo, joined } = await pair();
  const { clubId } = await makeClub({ memberIds: [ana] });
  expect(await tell({ ...joined("self"), actorId: ana })).toBe(false);
  await mute({ what: "person", id: bo }, { runnerId: ana, now });
  await mute({ what: "person", id: bo }, { runnerId: ana, now });
  expect(await tell(joined("person"))).toBe(false);
  await mute({ what: "club", id: clubId }, { runnerId: ana, now });
  const facts = { clubId, clubName: "Harbour Lane", role: "captain" as const };
  expect(await tell({ runnerId: ana, kind: "club-role", facts, clubId, key: "r", now })).toBe(
    false,
  );
  expect(await unreadNotices(ana)).toBe(0);
});

test("a stranger and a club one is not in cannot be muted, so that nobody learns whether they exist", async () => {
  const [ana, stranger] = [await makeRunner(), await makeRunner()];
  const { clubId } = await makeClub();
  for (const what of ["person", "club"] as const) {
    for (const id of [
      newId(),
      what === "person" ? stranger : clubId,
      ...(what === "person" ? [ana] : []),
    ]) {
      await expect(mute({ what, id }, { runnerId: ana, now })).rejects.toMatchObject({
        code: "not-found",
      });
    }
  }
});

test("a mail names who and what, ends with one click by its own link, and comes once", async () => {
  const { ana, joined } = await pair();
  await tell(joined());
  const [job] = await deliveries();
  expect(job).toMatchObject({ by: "mail", at: now });
  const which = { runnerId: ana, noticeId: job?.noticeId ?? "" };
  await deliverMail(which, now, settings);
  await deliverMail(which, now, settings);
  const [mail, ...more] = await mailsTo(ana);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    subject: "Bo Ek is your running partner now",
    kind: "partner-joined",
  });
  const link = new URL(mail?.unsubscribeUrl ?? "");
  expect(link.searchParams.get("t")).toMatch(/^invitations\./);
  expect(mail?.text).toContain("/notices/settings");
  await unsubscribe({ token: link.searchParams.get("t") ?? "", on: false }, testSecret);
  await connection().pool.query("DELETE FROM pgboss.job WHERE name = 'notices.deliver'");
  expect(await tell(joined("again"))).toBe(true);
  expect(await deliveries()).toEqual([]);
  await unsubscribe({ token: link.searchParams.get("t") ?? "", on: true }, testSecret);
  await tell(joined("third"));
  expect(await deliveries()).toHaveLength(1);
});

test("who has read it, or has changed their mind, gets no mail for it", async () => {
  const { ana, joined } = await pair();
  await tell(joined("read"));
  await tell(joined("changed"));
  const [first, second] = await deliveries();
  await markRead({ ids: [first?.noticeId ?? ""] }, { runnerId: ana, now });
  await deliverMail({ runnerId: ana, noticeId: first?.noticeId ?? "" }, now, settings);
  await changeTopic(
    { topic: "invitations", app: true, mail: false, push: false },
    { runnerId: ana, now },
  );
  await deliverMail({ runnerId: ana, noticeId: second?.noticeId ?? "" }, now, settings);
  expect(await mailsTo(ana)).toEqual([]);
});

test("a mail waits until the runner's own morning; a topic without the app stays out of the inbox", async () => {
  const { ana, joined } = await pair();
  await db.runner.update({ where: { id: ana }, data: { zone: "Asia/Tokyo" } });
  await changeTopic(
    { topic: "invitations", app: false, mail: true, push: true },
    { runnerId: ana, now },
  );
  const night = Date.parse("2026-11-22T15:00:00Z");
  expect(await tell({ ...joined(), now: night })).toBe(true);
  expect((await deliveries()).map(({ at }) => at)).toEqual([Date.parse("2026-11-22T22:00:00Z")]);
  expect(await unreadNotices(ana)).toBe(0);
  expect((await inbox({}, ana)).groups).toEqual([]);
});

test("older notices come page by page, none twice and none left out", async () => {
  const ana = await makeRunner();
  for (let n = 0; n < 90; n += 1) {
    await tell({ runnerId: ana, kind: "mail-refused", facts: {}, key: `${n}`, now: now + n });
  }
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof inbox>> = await inbox({ cursor }, ana);
    seen.push(...page.groups.flatMap(({ ids }) => ids));
    cursor = page.next;
  } while (cursor);
  expect(new Set(seen).size).toBe(90);
  expect(seen).toHaveLength(90);
  expect(await unreadNotices(ana)).toBe(90);
});
