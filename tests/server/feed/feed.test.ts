import { beforeEach, expect, test } from "vitest";
import { removeMember } from "@/server/clubs/remove-member";
import { cheerRun, takeCheerBack } from "@/server/feed/cheer-run";
import { commentRun, deleteComment } from "@/server/feed/comment-run";
import { clubFeed, homeFeed } from "@/server/feed/feed-queries";
import { runTalk } from "@/server/feed/talk-queries";
import { blockRunner } from "@/server/moderation/block-runner";
import { inbox } from "@/server/notifications/inbox-queries";
import { mute } from "@/server/notifications/mute";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { deleteRun } from "@/server/runs/delete-run";
import { editRun } from "@/server/runs/edit-run";
import { makeClub, makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";
import { makeRun } from "@/tests/run-factories";

beforeEach(openQueue);

async function people() {
  const [ana, bo, cy] = [
    await makeRunner("Ana Lind"),
    await makeRunner("Bo Ek"),
    await makeRunner("Cy Dahl"),
  ];
  const { clubId, ownerId } = await makeClub({ memberIds: [ana, bo] });
  await makePartnership(ana, cy);
  return { ana, bo, cy, clubId, ownerId };
}

const runsOf = ({ items }: Awaited<ReturnType<typeof homeFeed>>) =>
  items.flatMap(({ run }) => (run ? [run.id] : []));

async function shows(runId: string, readerId: string, clubId: string) {
  return {
    home: runsOf(await homeFeed({}, readerId)).includes(runId),
    club: await clubFeed({ clubId }, readerId).then(
      (feed) => runsOf(feed).includes(runId),
      () => "not there",
    ),
  };
}

test("a run stands in the feed of those to whom it is shown, and follows what its runner changes", async () => {
  const { ana, bo, cy, clubId } = await people();
  const id = await makeRun(ana, "2026-11-18", { visibility: "clubs" });
  const everywhere = { home: true, club: true };
  expect(await shows(id, bo, clubId)).toEqual(everywhere);
  expect(await shows(id, cy, clubId)).toEqual({ home: true, club: "not there" });
  expect(await shows(id, ana, clubId)).toEqual({ home: false, club: true });
  const words = { id, title: "Quay", note: "" };
  await editRun({ ...words, visibility: "partners" }, { runnerId: ana });
  expect(await shows(id, bo, clubId)).toEqual({ home: false, club: false });
  expect(await shows(id, cy, clubId)).toEqual({ home: true, club: "not there" });
  await editRun({ ...words, visibility: "private" }, { runnerId: ana });
  expect(await shows(id, cy, clubId)).toEqual({ home: false, club: "not there" });
  await editRun({ ...words, visibility: "clubs" }, { runnerId: ana });
  expect(await shows(id, bo, clubId)).toEqual(everywhere);
  await deleteRun({ id }, { runnerId: ana, now });
  expect(await shows(id, bo, clubId)).toEqual({ home: false, club: false });
});

test("a run that was private at first takes its place once it is shown", async () => {
  const { ana, bo, clubId } = await people();
  const id = await makeRun(ana, "2026-11-18", { visibility: "private" });
  expect(await shows(id, bo, clubId)).toEqual({ home: false, club: false });
  await editRun({ id, title: "", note: "", visibility: "clubs" }, { runnerId: ana });
  expect(await shows(id, bo, clubId)).toEqual({ home: true, club: true });
});

test("who left, who was blocked and who was muted is out of the feed at once", async () => {
  const { ana, bo, clubId, ownerId } = await people();
  const id = await makeRun(ana, "2026-11-18", { visibility: "clubs" });
  await mute({ what: "person", id: ana }, { runnerId: bo, now });
  expect(await shows(id, bo, clubId)).toEqual({ home: false, club: false });
  expect(await shows(id, ownerId, clubId)).toEqual({ home: true, club: true });
  await mute({ what: "club", id: clubId }, { runnerId: ownerId, now });
  expect(await shows(id, ownerId, clubId)).toEqual({ home: false, club: true });
  await blockRunner({ runnerId: ana }, { runnerId: ownerId, now });
  expect(await shows(id, ownerId, clubId)).toEqual({ home: false, club: false });
  const other = await makeClub({ memberIds: [ana, bo] });
  const second = await makeRun(ana, "2026-11-19", { visibility: "clubs" });
  await removeMember({ clubId: other.clubId, memberId: ana }, { runnerId: other.ownerId, now });
  expect(await shows(second, other.ownerId, other.clubId)).toEqual({ home: false, club: false });
});

test("a cheer is one per person, can change its word and be taken back; its runner hears of it once", async () => {
  const { ana, cy } = await people();
  const runId = await makeRun(ana, "2026-11-18", { visibility: "partners", title: "Quay loop" });
  const acting = { runnerId: cy, now };
  await cheerRun({ runId, word: "Steady" }, acting);
  await cheerRun({ runId, word: "Brave" }, acting);
  const [item] = (await homeFeed({}, cy)).items;
  expect(item?.run).toMatchObject({ id: runId, cheers: 1, myWord: "Brave" });
  const told = async () => (await inbox({}, ana)).groups.map(({ newest }) => newest.detail);
  expect(await told()).toEqual(["Quay loop"]);
  await takeCheerBack({ runId }, acting);
  expect((await runTalk({ runId }, ana)).cheers).toEqual([]);
  expect(await told()).toEqual([]);
  await expect(cheerRun({ runId, word: "Brave" }, { runnerId: ana, now })).rejects.toMatchObject({
    code: "refused",
  });
});

test("only who sees a run may cheer it, write under it or read what was written", async () => {
  const { ana, bo } = await people();
  const runId = await makeRun(ana, "2026-11-18", { visibility: "partners" });
  const stranger = { runnerId: bo, now };
  const none = { code: "not-found" };
  await expect(cheerRun({ runId, word: "Brave" }, stranger)).rejects.toMatchObject(none);
  await expect(takeCheerBack({ runId }, stranger)).rejects.toMatchObject(none);
  await expect(commentRun({ id: newId(), runId, text: "x" }, stranger)).rejects.toMatchObject(none);
  await expect(runTalk({ runId }, bo)).rejects.toMatchObject(none);
});

test("a comment is written once; its author and the run's runner can remove it, nobody else", async () => {
  const { ana, bo, cy } = await people();
  const runId = await makeRun(ana, "2026-11-18", { visibility: "clubs" });
  const id = newId();
  await commentRun({ id, runId, text: "Well kept <b>!</b>" }, { runnerId: cy, now });
  await commentRun({ id, runId, text: "Well kept <b>!</b>" }, { runnerId: cy, now });
  const own = newId();
  await commentRun({ id: own, runId, text: "Thank you" }, { runnerId: ana, now });
  const texts = async () => (await runTalk({ runId }, bo)).comments.map(({ text }) => text);
  expect(await texts()).toEqual(["Well kept <b>!</b>", "Thank you"]);
  const kinds = async (runnerId: string) =>
    (await inbox({}, runnerId)).groups.map(({ newest }) => newest.kind);
  expect(await kinds(ana)).toEqual(["comment"]);
  expect(await kinds(cy)).toEqual(["comment-answered"]);
  await deleteComment({ id }, { runnerId: bo, now });
  expect(await texts()).toHaveLength(2);
  await deleteComment({ id }, { runnerId: ana, now });
  await deleteComment({ id: own }, { runnerId: ana, now });
  expect(await texts()).toEqual([]);
});

test("a feed is read page by page, none twice and none left out, also where many came at once", async () => {
  const { ana, bo, clubId } = await people();
  const made: string[] = [];
  for (let n = 0; n < 45; n += 1)
    made.push(await makeRun(ana, "2026-11-18", { visibility: "clubs" }));
  for (const read of [
    (cursor: Parameters<typeof homeFeed>[0]["cursor"]) => clubFeed({ clubId, cursor }, bo),
    (cursor: Parameters<typeof homeFeed>[0]["cursor"]) => homeFeed({ cursor }, bo),
  ]) {
    const seen: string[] = [];
    let cursor: Parameters<typeof homeFeed>[0]["cursor"] = null;
    do {
      const page = await read(cursor);
      seen.push(...runsOf(page));
      cursor = page.next;
    } while (cursor);
    expect(seen.toSorted()).toEqual(made.toSorted());
  }
});
