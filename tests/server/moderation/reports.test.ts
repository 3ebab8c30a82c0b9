import { beforeEach, expect, test } from "vitest";
import { joinClub } from "@/server/clubs/join-club";
import { membersOf } from "@/server/clubs/member-queries";
import { publicClub } from "@/server/clubs/queries";
import { commitmentTag } from "@/server/commitments/commitment-tag";
import { visibleCommitment } from "@/server/commitments/queries";
import { isModerator } from "@/server/moderation/access";
import { appealCase } from "@/server/moderation/appeal-case";
import {
  casesOf,
  moderatorCase,
  moderatorDesk,
  moderatorQueue,
  ownCase,
} from "@/server/moderation/case-queries";
import { decideAppeal, decideCase } from "@/server/moderation/decide-case";
import { reportSubject } from "@/server/moderation/report-subject";
import { findActor } from "@/server/platform/auth/find-actor";
import { openSession } from "@/server/platform/auth/open-session";
import { connection, db } from "@/server/platform/db";
import { createCaller } from "@/server/router";
import { contextOf, makeClub, makeRunner, factoryNow as now } from "@/tests/factories";
import { commit } from "@/tests/run-factories";

const why = "It hurts people who run here.";
let moderator: string;
let ana: string;
let bo: string;
let clubId: string;

beforeEach(async () => {
  await connection().pool.query("TRUNCATE runner, club, cache_tag CASCADE");
  moderator = await makeRunner("Mo Derator");
  [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  ({ clubId } = await makeClub({
    ownerId: ana,
    memberIds: [bo],
    joining: "open",
    description: "Words",
  }));
});

const reportBo = (reporterId = ana) =>
  reportSubject(
    { kind: "runner", id: bo, reason: "harassment", note: "He shouts." },
    { runnerId: reporterId, now },
  );
const decide = (caseId: string, decision: "dismissed" | "warned" | "hidden" | "suspended") =>
  decideCase({ caseId, decision, reason: why }, { runnerId: moderator, now });

test("several reports of one thing are one case, and a moderator never learns whose they are", async () => {
  const { caseId } = await reportBo();
  const third = await makeRunner("Cy Dahl");
  await joinClub({ clubId }, { runnerId: third, now });
  expect(await reportBo(third)).toEqual({ caseId });
  const [one, ...others] = await moderatorQueue({ closed: false }, moderator);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ title: "Bo Ek", stage: "waiting" });
  expect(one?.reports).toHaveLength(2);
  expect(JSON.stringify(one)).not.toMatch(/Ana Lind|Cy Dahl|runners\.example/);
  expect(JSON.stringify(one)).not.toContain(ana);
});

test("only what one may see can be reported, and nothing of one's own", async () => {
  const stranger = await makeRunner("Sten Stranger");
  await expect(reportBo(stranger)).rejects.toMatchObject({ code: "not-found" });
  await expect(reportBo(bo)).rejects.toMatchObject({ reason: "yours" });
});

test("all but moderators find no queue, and nobody decides about themselves", async () => {
  const { caseId } = await reportBo();
  for (const call of [
    () => moderatorQueue({ closed: false }, ana),
    () => moderatorCase(caseId, ana),
    () => decideCase({ caseId, decision: "hidden", reason: why }, { runnerId: ana, now }),
    () => decideAppeal({ caseId, outcome: "lifted", reason: why }, { runnerId: ana, now }),
  ]) {
    await expect(call()).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await moderatorDesk(ana)).toEqual({ is: false, waiting: 0 });
  await joinClub({ clubId }, { runnerId: moderator, now });
  const own = await reportSubject(
    { kind: "runner", id: moderator, reason: "spam", note: "" },
    { runnerId: ana, now },
  );
  await expect(decide(own.caseId, "dismissed")).rejects.toMatchObject({ reason: "own-case" });
});

test("the moderator is the first account, or who has an address that the setting names", async () => {
  expect(await isModerator(moderator, [])).toBe(true);
  expect(await isModerator(ana, [])).toBe(false);
  const { email } = await db.runner.findUniqueOrThrow({ where: { id: ana } });
  expect(await isModerator(ana, [email.toUpperCase()])).toBe(true);
  expect(await isModerator(moderator, [email])).toBe(false);
  await db.runner.update({ where: { id: ana }, data: { emailVerifiedAt: null } });
  expect(await isModerator(ana, [email])).toBe(false);
});

test("who is hidden is found by nobody else, until the decision is taken back", async () => {
  const promise = await commit(bo, { visibility: "link" });
  const { caseId } = await reportBo();
  await decide(caseId, "hidden");
  const names = async () =>
    (await membersOf({ clubId, search: "" }, ana)).members.map(({ name }) => name);
  expect(await names()).toEqual(["Ana Lind"]);
  expect((await publicClub(clubId, null)).firstNames).toEqual(["Ana"]);
  await expect(visibleCommitment(promise, null)).rejects.toMatchObject({ code: "not-found" });
  expect((await visibleCommitment(promise, bo)).runnerName).toBe("Bo Ek");
  expect(await db.cacheTag.count({ where: { tag: commitmentTag(promise) } })).toBe(1);

  await appealCase({ caseId, words: "It was a joke among friends." }, { runnerId: bo, now });
  await expect(
    appealCase({ caseId, words: "And once more, please." }, { runnerId: bo, now }),
  ).rejects.toMatchObject({ reason: "no-appeal" });
  expect((await moderatorQueue({ closed: false }, moderator))[0]).toMatchObject({
    stage: "appealed",
    appeal: "It was a joke among friends.",
  });
  await decideAppeal(
    { caseId, outcome: "lifted", reason: "Then it may stand again." },
    { runnerId: moderator, now },
  );
  expect(await names()).toEqual(["Ana Lind", "Bo Ek"]);
  expect((await visibleCommitment(promise, null)).runnerName).toBe("Bo Ek");
});

test("a hidden club is a club for its people alone", async () => {
  const { caseId } = await reportSubject(
    { kind: "club", id: clubId, reason: "spam", note: "" },
    { runnerId: bo, now },
  );
  expect(await moderatorCase(caseId, moderator)).toMatchObject({ excerpt: "Words" });
  await decide(caseId, "hidden");
  await expect(publicClub(clubId, null)).rejects.toMatchObject({ code: "not-found" });
  await expect(joinClub({ clubId }, { runnerId: moderator, now })).rejects.toMatchObject({
    code: "not-found",
  });
  expect((await membersOf({ clubId, search: "" }, bo)).members).toHaveLength(2);
});

test("who is suspended reads why, appeals and can leave, and does nothing else", async () => {
  const { caseId } = await reportBo();
  const token = await db.$transaction((tx) =>
    openSession(tx, { runnerId: bo, userAgent: "", replaces: null, now: Date.now() }),
  );
  expect((await findActor(token, Date.now()))?.suspended).toBeUndefined();
  await decide(caseId, "suspended");
  const actor = await findActor(token, Date.now());
  expect(actor?.suspended).toBe(true);
  const caller = createCaller({ ...contextOf(bo), actor });
  await expect(caller.clubs.mine()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(caller.clubs.leave({ clubId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await caller.moderation.mine()).toMatchObject([{ role: "about-me", reason: why }]);
  await caller.moderation.appeal({ caseId, words: "Please look at it once more." });
});

test("whom it is about reads the reason; a reporter reads that it was looked at, and no more", async () => {
  const { caseId } = await reportBo();
  expect(await casesOf(bo)).toEqual([]);
  await expect(ownCase(caseId, bo)).rejects.toMatchObject({ code: "not-found" });
  await decide(caseId, "warned");
  expect(await ownCase(caseId, bo)).toMatchObject({ role: "about-me", reason: why });
  expect(await ownCase(caseId, ana)).toMatchObject({ role: "by-me", reason: "", stage: "decided" });
  expect(JSON.stringify(await ownCase(caseId, bo))).not.toMatch(/Ana|shouts/);
  const notices = await db.notice.findMany({ select: { runnerId: true, kind: true } });
  expect(notices).toHaveLength(2);
  expect(notices).toContainEqual({ runnerId: bo, kind: "moderator-acted" });
  expect(notices).toContainEqual({ runnerId: ana, kind: "report-decided" });
  await expect(decide(caseId, "hidden")).rejects.toMatchObject({ reason: "decided" });
  expect((await reportBo()).caseId).not.toBe(caseId);
});

test("two decisions at once leave one, and reporting at once one case", async () => {
  const [first, second] = await Promise.all([reportBo(), reportBo(ana)]);
  expect(first.caseId).toBe(second.caseId);
  const tries = await Promise.allSettled([
    decide(first.caseId, "hidden"),
    decide(first.caseId, "dismissed"),
  ]);
  expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
