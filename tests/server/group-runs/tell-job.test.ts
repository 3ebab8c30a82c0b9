import { beforeEach, expect, test } from "vitest";
import { answerGroupRun } from "@/server/group-runs/answer-group-run";
import { restoreInstance, skipInstance } from "@/server/group-runs/skip-instance";
import { tellJob } from "@/server/group-runs/tell-job";
import { deliverMail } from "@/server/notifications/deliver-mail";
import { inbox } from "@/server/notifications/inbox-queries";
import { db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { makeClub, makeRunners, factoryNow as now, testSecret } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";

const attempt = { id: "job", now, isLast: false, signal: new AbortController().signal };
const settings = { appUrl: "https://runpact.example", secret: testSecret };

beforeEach(openQueue);

async function waiting() {
  const [one = "", two = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: [one, two] });
  const title = "Quay\u202E <b>loop</b>, and back";
  const at = await makeGroupRun(clubId, ownerId, { capacity: 1, title });
  await sayYes(at, one);
  await sayYes(at, two);
  const payload = { groupRunId: at.groupRunId, date: at.date, since: now };
  return { at, one, two, ownerId, payload };
}

/** What the job told, beside that the run was planned. */
const noticesOf = async (runnerId: string) =>
  (await inbox({}, runnerId)).groups
    .map(({ newest }) => newest)
    .filter(({ kind }) => kind !== "group-run-planned");

test("the promoted are told once, however often the job runs, with the time at the venue and a link", async () => {
  const { at, one, two, payload } = await waiting();
  await answerGroupRun({ ...at, says: "no", paceGroup: null }, { runnerId: one, now });
  const told = { ...payload, what: "promoted" as const, runnerIds: [two] };
  await tellJob(told, attempt);
  await tellJob(told, attempt);
  const [notice, ...more] = await noticesOf(two);
  expect(more).toEqual([]);
  expect(notice).toMatchObject({
    kind: "group-run-promoted",
    path: `/group-runs/${at.groupRunId}/${at.date}`,
  });
  await deliverMail({ runnerId: two, noticeId: notice?.id ?? "" }, now, settings);
  const mails = await db.mailMessage.findMany({
    where: { recipient: `${two}@runners.example` },
  });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    kind: "group-run-promoted",
    subject: "A place came free, and it is yours: Quay <b>loop</b>, and back",
  });
  expect(mails[0]?.text).toContain("Tue 24 Nov, 18:30");
  expect(mails[0]?.text).toContain(
    `https://runpact.example/group-runs/${at.groupRunId}/${at.date}`,
  );
  expect(mails[0]?.html).not.toContain("<b>loop</b>");
});

test("what is no longer so is told to nobody: a seat given up again, a cancel that was undone", async () => {
  const { at, one, two, ownerId, payload } = await waiting();
  await tellJob({ ...payload, what: "promoted", runnerIds: [two] }, attempt);
  await skipInstance(at, { runnerId: ownerId, now });
  await restoreInstance(at, { runnerId: ownerId, now });
  await tellJob({ ...payload, what: "cancelled", runnerIds: [one, two] }, attempt);
  expect([...(await noticesOf(one)), ...(await noticesOf(two))]).toEqual([]);
});

test("a cancel that stands is told to those who answered, but not to who has left the club since", async () => {
  const { at, one, two, ownerId, payload } = await waiting();
  await skipInstance(at, { runnerId: ownerId, now });
  await db.membership.deleteMany({ where: { runnerId: two } });
  await tellJob({ ...payload, what: "cancelled", runnerIds: [one, two] }, attempt);
  expect((await noticesOf(one)).map(({ kind }) => kind)).toEqual(["group-run-cancelled"]);
  expect(await noticesOf(two)).toEqual([]);
});
