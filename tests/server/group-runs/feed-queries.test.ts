import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { GET } from "@/app/feeds/[file]/route";
import { answerGroupRun } from "@/server/group-runs/answer-group-run";
import { instanceCalendar } from "@/server/group-runs/calendar-queries";
import { cancelGroupRun } from "@/server/group-runs/cancel-group-run";
import { openFeed } from "@/server/group-runs/feed-queries";
import { rotateFeed } from "@/server/group-runs/rotate-feed";
import { skipInstance } from "@/server/group-runs/skip-instance";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner, factoryNow as now } from "@/tests/factories";
import { everyTuesday, makeGroupRun, tuesday, tuesdayIn } from "@/tests/group-run-factories";

const at = { now, appUrl: "https://runpact.example", secret: "for tests alone" };
const fourTimes = {
  ...everyTuesday,
  weekdays: [2 as const],
  end: { kind: "count" as const, count: 4 },
};

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    status: event.getFirstPropertyValue("status"),
    sequence: event.getFirstPropertyValue("sequence"),
    location: event.getFirstPropertyValue("location"),
  }));
}

async function subscribed(withPlace = false) {
  const runnerId = await makeRunner("Mia Member");
  const { clubId, ownerId } = await makeClub({ memberIds: [runnerId] });
  const run = await makeGroupRun(clubId, ownerId, { repeats: fourTimes });
  const feed = async (scope: string | null) =>
    (await rotateFeed({ clubId: scope, withPlace }, { runnerId, now })).path.replace("/feeds/", "");
  return { runnerId, clubId, ownerId, run, feed };
}

test("a feed holds what is to come, marks what was called off, and leaves out what one said no to", async () => {
  const { runnerId, ownerId, run, feed } = await subscribed();
  const file = await feed(null);
  await answerGroupRun({ ...run, says: "yes", paceGroup: null }, { runnerId, now });
  await skipInstance({ ...run, date: tuesdayIn(1) }, { runnerId: ownerId, now });
  const no = { ...run, date: tuesdayIn(2), says: "no" as const, paceGroup: null };
  await answerGroupRun(no, { runnerId, now });
  const uid = (weeks: number) => `${run.groupRunId}-${tuesdayIn(weeks)}@runpact.example`;
  expect(eventsOf((await openFeed(file, at))?.text ?? "")).toEqual([
    { uid: uid(0), status: "CONFIRMED", sequence: 0, location: null },
    { uid: uid(1), status: "CANCELLED", sequence: 1, location: null },
    { uid: uid(3), status: "TENTATIVE", sequence: 0, location: null },
  ]);
  await cancelGroupRun(run, { runnerId: ownerId, now });
  const off = eventsOf((await openFeed(file, at))?.text ?? "");
  expect(off.map(({ status, sequence }) => `${status} ${sequence}`)).toEqual([
    "CANCELLED 1",
    "CANCELLED 2",
    "CANCELLED 1",
  ]);
});

test("T42: an address that was rotated, and a feed whose membership has ended, are dead at once", async () => {
  const { runnerId, clubId, feed } = await subscribed();
  const [first, ofClub] = [await feed(null), await feed(clubId)];
  const second = await feed(null);
  expect(await openFeed(first, at)).toBeNull();
  const before = await openFeed(second, at);
  expect(eventsOf(before?.text ?? "")).toHaveLength(4);
  expect(eventsOf((await openFeed(ofClub, at))?.text ?? "")).toHaveLength(4);
  await db.membership.delete({ where: { clubId_runnerId: { clubId, runnerId } } });
  expect(await openFeed(ofClub, at)).toBeNull();
  expect(eventsOf((await openFeed(second, at))?.text ?? "")).toEqual([]);
});

test("T42: the meeting point is in a feed only where it was chosen, and no token is kept", async () => {
  const { feed } = await subscribed(true);
  const file = await feed(null);
  expect(eventsOf((await openFeed(file, at))?.text ?? "")[0]?.location).toBe("By the old crane");
  const rows = await db.$queryRaw<{ row: string }[]>`
    SELECT row_to_json(f)::text || encode(token_hash, 'escape') AS row FROM calendar_feed AS f`;
  expect(rows.some(({ row }) => row.includes(file.slice(0, 43)))).toBe(false);
});

test("a calendar that has the newest gets 304 while its address lives, and 404 after", async () => {
  const { feed } = await subscribed();
  const file = await feed(null);
  const ask = (name: string, etag?: string) =>
    GET(
      new Request("https://runpact.example", etag ? { headers: { "if-none-match": etag } } : {}),
      {
        params: Promise.resolve({ file: name }),
      },
    );
  const first = await ask(file);
  expect([first.status, first.headers.get("content-type")]).toEqual([
    200,
    "text/calendar; charset=utf-8",
  ]);
  const etag = first.headers.get("etag") ?? "";
  expect((await ask(file, `"other", W/${etag}`)).status).toBe(304);
  await feed(null);
  expect((await ask(file, etag)).status).toBe(404);
  expect((await ask("../../etc/passwd")).status).toBe(404);
});

test("every change that a calendar shows gives the feed another tag, and nothing else does", async () => {
  const { runnerId, ownerId, clubId, run, feed } = await subscribed();
  const file = await feed(null);
  const tags: string[] = [];
  const texts: string[] = [];
  const look = async (when = now) => {
    const seen = await openFeed(file, { ...at, now: when });
    tags.push(seen?.etag ?? "");
    texts.push(seen?.text ?? "");
  };
  const owner = { runnerId: ownerId, now };
  await look();
  await answerGroupRun({ ...run, says: "yes", paceGroup: null }, { runnerId, now });
  await look();
  await answerGroupRun({ ...run, says: "no", paceGroup: null }, { runnerId, now });
  await look();
  await skipInstance({ ...run, date: tuesdayIn(1) }, owner);
  await look();
  await db.club.update({ where: { id: clubId }, data: { name: "Quay Dawn" } });
  await look();
  await makeGroupRun(clubId, ownerId, { title: "One more" });
  await look();
  await cancelGroupRun(run, owner);
  await look();
  expect(new Set(tags).size).toBe(tags.length);
  expect(new Set(texts).size).toBe(texts.length);
  await answerGroupRun({ ...run, date: tuesdayIn(3), says: "yes", paceGroup: null }, owner).catch(
    () => null,
  );
  const known = tags.at(-1);
  expect((await openFeed(file, at, (etag) => etag === known))?.text).toBeNull();
  await look(now + 86_400_000);
  expect(tags.at(-1)).not.toBe(known);
});

test("one instance is a file of its own: published, and cancelled when it is off; a stranger gets none", async () => {
  const { runnerId, ownerId, run } = await subscribed();
  const file = () => instanceCalendar(run, { runnerId, now }, at);
  const method = (text: string) => /^METHOD:(.*)\r$/m.exec(text)?.[1];
  expect(method((await file()).text)).toBe("PUBLISH");
  await skipInstance(run, { runnerId: ownerId, now });
  const off = await file();
  expect(method(off.text)).toBe("CANCEL");
  expect(eventsOf(off.text)).toMatchObject([{ status: "CANCELLED", sequence: 1 }]);
  expect(off.fileName).toBe(`group-run-${tuesday}.ics`);
  const stranger = await makeRunner();
  await expect(instanceCalendar(run, { runnerId: stranger, now }, at)).rejects.toMatchObject({
    code: "not-found",
  });
});

const check = fileURLToPath(new URL("../../../../shared/data/rrule/check_ics.py", import.meta.url));
const canCheck = existsSync(check) && pythonHasParsers();

function pythonHasParsers(): boolean {
  try {
    execFileSync("/usr/bin/python3", ["-c", "import icalendar, vobject"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!canCheck)(
  "icalendar and vobject find nothing wrong with a feed of hostile names",
  async () => {
    const runnerId = await makeRunner("Mia Member");
    const names = ['Run;\\ "quoted", and more', "🏃🏽‍♀️".repeat(12), "x".repeat(60), "ü".repeat(60)];
    for (const [index, name] of names.entries()) {
      const { clubId, ownerId } = await makeClub({
        memberIds: [runnerId],
        name: name.slice(0, 60),
      });
      const zone = ["Europe/Berlin", "Asia/Beirut", "Australia/Lord_Howe", "UTC"][index] ?? "UTC";
      const notes = "line one\nEND:VEVENT\nBEGIN:VALARM\n\ttab, comma; semicolon\\";
      await makeGroupRun(clubId, ownerId, { title: name, notes, zone, repeats: everyTuesday });
    }
    const { path: made } = await rotateFeed({ clubId: null, withPlace: true }, { runnerId, now });
    const feed = await openFeed(made.replace("/feeds/", ""), at);
    const file = path.join(tmpdir(), `feed-${process.pid}.ics`);
    writeFileSync(file, feed?.text ?? "");
    expect(execFileSync("/usr/bin/python3", [check, file], { encoding: "utf8" }).trim()).toBe("OK");
  },
);
