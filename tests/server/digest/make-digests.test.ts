import { beforeEach, expect, test } from "vitest";
import { addWeeks } from "@/domain/week/week";
import { makeDigests } from "@/server/digest/make-digests";
import { nextDigest, sentDigests } from "@/server/digest/queries";
import { connection, db } from "@/server/platform/db";
import { editRun } from "@/server/runs/edit-run";
import { joinTo, makeClub, makePartnership, makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";
import {
  closedWeek,
  digestMailsOf,
  digestSettings,
  makeReader,
  mondayMorning,
} from "@/tests/setup/digest-world";

const weekMs = 7 * 86_400_000;

beforeEach(() =>
  connection().pool.query("TRUNCATE runner, club, partnership, mail_message CASCADE"),
);

const make = (ids: readonly string[], now = mondayMorning) => makeDigests(ids, now, digestSettings);

test("a due digest is made once with its mail, and the next one is a week away", async () => {
  const runnerId = await makeReader("Ana Lind");
  expect(await make([runnerId])).toBe(1);
  expect(await make([runnerId])).toBe(0);
  const [mail, ...others] = await digestMailsOf(runnerId);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    recipient: `${runnerId}@runners.example`,
    subject: "Kept: 3 of 3 days",
    once: true,
    state: "queued",
  });
  const runner = await db.runner.findUniqueOrThrow({ where: { id: runnerId } });
  expect(runner.digestDueAt?.getTime()).toBe(mondayMorning - 60_000 + weekMs);
});

test("a set that two workers take up at once, or that is handed out again, makes each digest once", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 8; count += 1) ids.push(await makeReader(`Runner ${count}`));
  const made = await Promise.all([make(ids), make(ids), make(ids.slice(3))]);
  expect(made.reduce((sum, count) => sum + count)).toBe(8);
  await db.runner.updateMany({ data: { digestDueAt: new Date(mondayMorning) } });
  expect(await make(ids)).toBe(0);
  expect(await db.mailMessage.count({ where: { kind: "digest" } })).toBe(8);
  expect(await db.digest.count()).toBe(8);
});

test("nobody gets one who is unwelcomed, unverified, a demo, not due, or wants none", async () => {
  const ids = [
    await makeReader("A", [1], { welcomedAt: null }),
    await makeReader("B", [1], { emailVerifiedAt: null }),
    await makeReader("C", [1], { isDemo: true }),
    await makeReader("D", [1], { digestDueAt: new Date(mondayMorning + 60_000) }),
    await makeReader("E", [1], { digestDueAt: null }),
    await makeReader("F", [1], { digestOff: true }),
  ];
  expect(await make(ids)).toBe(0);
  expect(await db.mailMessage.count({ where: { kind: "digest" } })).toBe(0);
});

test("the verdict, the streak and what is left to do are the reader's own", async () => {
  const kept = await makeReader("Kept");
  const short = await makeReader("Short", [1, 3]);
  const none = await makeRunner("None", { zone: "UTC", digestDueAt: new Date(mondayMorning) });
  expect(await make([kept, short, none])).toBe(3);
  const [mine] = await sentDigests(kept);
  expect(mine?.content).toMatchObject({
    week: closedWeek,
    headline: "Kept: 3 of 3 days",
    streakWeeks: 1,
    line: { verdict: "kept", votes: 3 },
    action: { path: "/partners" },
  });
  const [open] = await sentDigests(short);
  expect(open?.content).toMatchObject({ headline: "2 of 3 days", action: { path: "/runs/new" } });
  expect(open?.content.note).toMatch(/^Open until Thu.* A reserve then fills the missing day\.$/);
  const [quiet] = await sentDigests(none);
  expect(quiet?.content).toMatchObject({
    headline: "A quiet week",
    line: null,
    action: { path: "/commitments/new" },
  });
});

test("the next one tells of the last week until that was sent, and then of the week that runs", async () => {
  const reader = await makeReader("Next");
  expect(await nextDigest(reader, mondayMorning)).toMatchObject({
    isOver: true,
    content: { week: closedWeek, headline: "Kept: 3 of 3 days" },
  });
  await make([reader]);
  expect(await nextDigest(reader, mondayMorning + 60_000)).toMatchObject({
    isOver: false,
    content: { week: addWeeks(closedWeek, 1), headline: "0 of 3 days" },
  });
});

test("a partner's week stands there only as far as it is shown, a stranger's never", async () => {
  const reader = await makeReader("Reader");
  const open = await makeReader("Jonas Open");
  const hidden = await makeRunner("Hedda Hidden", { zone: "UTC" });
  const start = Date.parse(`${closedWeek}T05:00:00Z`);
  await commit(hidden, { startsOn: closedWeek, visibility: "only_me", now: start });
  await makeReader("Stig Stranger");
  await makePartnership(reader, open, start);
  await makePartnership(reader, hidden, start);
  await make([reader]);
  const [digest] = await sentDigests(reader);
  expect(digest?.content.partners).toEqual([
    { id: open, name: "Jonas Open", says: "kept, 3 of 3" },
  ]);
  const [mail] = await digestMailsOf(reader);
  expect(`${mail?.html}${mail?.text}`).not.toMatch(/Hedda|Stig/);
  expect(mail?.text).toContain("Jonas Open: kept, 3 of 3");
});

test("a club's week counts those whose commitment the club sees", async () => {
  const reader = await makeReader("Reader");
  const short = await makeReader("Short", [1]);
  const hidden = await makeRunner("Hidden");
  const start = Date.parse(`${closedWeek}T05:00:00Z`);
  await commit(hidden, { startsOn: closedWeek, visibility: "partners", now: start });
  const { clubId } = await makeClub({ name: "Harbour Lane" });
  await joinTo(clubId, [reader, short, hidden]);
  await make([reader]);
  const [digest] = await sentDigests(reader);
  expect(digest?.content.clubs).toEqual([
    { id: clubId, name: "Harbour Lane", says: "1 of 2 people kept their week" },
  ]);
});

test("a note of pain turns the whole mail plain, in every persona", async () => {
  const runnerId = await makeReader("Hurt", [1], { persona: "jakes" });
  const id = await makeRun(runnerId, "2026-11-13");
  const words = { id, title: "", note: "My knee hurts badly", visibility: "private" as const };
  await editRun(words, { runnerId });
  await make([runnerId]);
  const [digest] = await sentDigests(runnerId);
  expect(digest?.content.coach.text).not.toMatch(/!|\d/);
  expect(digest?.content.action.says).toContain("Rest comes first");
  const [mail] = await digestMailsOf(runnerId);
  expect(mail?.text).not.toContain("knee");
});

test("no sentence of the coach comes twice in a row over months of digests", async () => {
  const runnerId = await makeReader("Steady");
  let before: string[] = [];
  for (let week = 0; week < 12; week += 1) {
    const now = mondayMorning + week * weekMs;
    await db.runner.update({
      where: { id: runnerId },
      data: { digestDueAt: new Date(now), persona: "stone" },
    });
    expect(await make([runnerId], now)).toBe(1);
    const [digest] = await db.digest.findMany({ orderBy: { weekStart: "desc" }, take: 1 });
    expect(digest?.weekStart.toISOString().slice(0, 10)).toBe(addWeeks(closedWeek, week));
    const said = digest?.sentences ?? [];
    expect(said.filter((id) => before.includes(id))).toEqual([]);
    before = said;
    for (const day of [1, 3, 5]) {
      const date = new Date(
        Date.parse(`${thisMonday}T00:00:00Z`) + week * weekMs + day * 86_400_000,
      );
      await makeRun(runnerId, date.toISOString().slice(0, 10));
    }
  }
});
