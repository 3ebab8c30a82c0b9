import { beforeEach, expect, test } from "vitest";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { makeDigests } from "@/server/digest/make-digests";
import { sentDigests } from "@/server/digest/queries";
import { answerByLink } from "@/server/group-runs/answer-by-link";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { makeClub, makeRunner } from "@/tests/factories";
import { makeGroupRun } from "@/tests/group-run-factories";
import { thisMonday } from "@/tests/run-factories";
import {
  digestMailsOf,
  digestSettings,
  makeReader,
  mondayMorning,
} from "@/tests/setup/digest-world";

beforeEach(async () => {
  await openQueue();
  await connection().pool.query("TRUNCATE runner, club, partnership, mail_message CASCADE");
});

const due = { zone: "UTC", digestDueAt: new Date(mondayMorning - 60_000) };
const make = (ids: readonly string[]) => makeDigests(ids, mondayMorning, digestSettings);

test("a week without any news is told in two lines and one button, or not at all, as the runner chose", async () => {
  const told = await makeRunner("Told", due);
  const silent = await makeRunner("Silent", { ...due, digestWhenQuiet: false });
  const busy = await makeReader("Busy", [1, 3, 5], { digestWhenQuiet: false });
  expect(await make([told, silent, busy])).toBe(3);
  const [mail] = await digestMailsOf(told);
  const body = (mail?.text ?? "").split("You get this once a week")[0] ?? "";
  expect(body).toContain("A quiet week");
  expect(body).toContain("One thing to do.");
  expect(body).not.toMatch(/Jenna|Beside you|Your clubs|Coming up/);
  expect(await digestMailsOf(silent)).toEqual([]);
  expect(await digestMailsOf(busy)).toHaveLength(1);
  const { digestDueAt } = await db.runner.findUniqueOrThrow({ where: { id: silent } });
  expect(digestDueAt?.getTime()).toBe(mondayMorning - 60_000 + 7 * 86_400_000);
});

test("planned runs of the next week stand there by the runner's own clock, others' and skipped ones do not", async () => {
  const reader = await makeReader("Reader", [1], { zone: "UTC" });
  const other = await makeReader("Other");
  const plan = (runnerId: string, days: number, cue: string, skipped = false) =>
    db.plannedRun.create({
      data: {
        runnerId,
        id: newId(),
        date: new Date(`${addDays(thisMonday, days)}T00:00:00Z`),
        startMinutes: 390,
        plannedMinutes: 30,
        cue,
        skippedAt: skipped ? new Date(mondayMorning) : null,
        createdAt: new Date(mondayMorning),
      },
    });
  await plan(reader, 1, "After I drop the kids at school");
  await plan(reader, 2, "skipped one", true);
  await plan(reader, -1, "gone by");
  await plan(other, 1, "not mine");
  await make([reader]);
  const [digest] = await sentDigests(reader);
  expect(digest?.content.planned.map(({ cue }) => cue)).toEqual([
    "After I drop the kids at school",
  ]);
  expect((await digestMailsOf(reader))[0]?.text).toMatch(/Tue.*06:30: After I drop the kids/);
});

test("one tap in the mail answers the group run, without a session and for its reader alone", async () => {
  const reader = await makeReader("Reader");
  const { clubId, ownerId } = await makeClub({ memberIds: [reader] });
  const date = localDate(addDays(thisMonday, 2));
  const at = await makeGroupRun(clubId, ownerId, { date }, mondayMorning);
  await make([reader]);
  const [mail] = await digestMailsOf(reader);
  const links = [...(mail?.html ?? "").matchAll(/\/answer\?t=([\w.-]+)&amp;says=(\w+)/g)];
  expect(links.map(([, , says]) => says)).toEqual(["yes", "maybe", "no"]);
  const [[, token = ""] = []] = links;
  await answerByLink({ token, says: "no" }, { now: mondayMorning, secret: digestSettings.secret });
  const rows = await db.groupRunAnswer.findMany({ where: { groupRunId: at.groupRunId } });
  expect(rows.map(({ runnerId, says }) => [runnerId, says])).toContainEqual([reader, "no"]);
});
