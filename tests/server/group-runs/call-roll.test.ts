import { expect, test } from "vitest";
import { answerGroupRun } from "@/server/group-runs/answer-group-run";
import { callRoll } from "@/server/group-runs/call-roll";
import { confirmAnswer } from "@/server/group-runs/confirm-answer";
import { instancePage } from "@/server/group-runs/instance-queries";
import { ownReliability, rollOf } from "@/server/group-runs/roll-queries";
import { makeClub, makeRunner, makeRunners, factoryNow as now } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";

const start = Date.UTC(2026, 10, 24, 17, 30);
const hourMs = 3_600_000;
const after = start + 2 * hourMs;

async function evening() {
  const [came = "", missed = "", waited = "", late = ""] = await makeRunners(4);
  const { clubId, ownerId } = await makeClub({ memberIds: [came, missed, waited, late] });
  const at = await makeGroupRun(clubId, ownerId, { capacity: 3 });
  for (const runnerId of [came, missed, late, waited]) await sayYes(at, runnerId);
  return { at, ownerId, came, missed, waited, late };
}

test("the roll counts who came, who did not, and who gave up a seat too late; each sees only their own", async () => {
  const { at, ownerId, came, missed, waited, late } = await evening();
  await answerGroupRun(
    { ...at, says: "no", paceGroup: null },
    { runnerId: late, now: start - 60_000 },
  );
  const marks = [
    { runnerId: came, present: true },
    { runnerId: missed, present: false },
    { runnerId: waited, present: true },
  ];
  await callRoll({ ...at, marks }, { runnerId: ownerId, now: after });
  const reliability = (runnerId: string) => ownReliability({ runnerId, now: after });
  expect(await reliability(came)).toEqual({ came: 1, expected: 1 });
  expect(await reliability(missed)).toEqual({ came: 0, expected: 1 });
  expect(await reliability(waited)).toEqual({ came: 1, expected: 1 });
  expect(await reliability(late)).toEqual({ came: 0, expected: 1 });
  const seen = await instancePage(at, { runnerId: came, now: after });
  expect(seen.answers.map(({ runnerId, present }) => [runnerId, present])).toEqual([
    [came, true],
    [missed, null],
    [waited, null],
    [late, null],
  ]);
});

test("a place on the waitlist is no promise, and a later mark replaces an earlier one", async () => {
  const { at, ownerId, waited, missed } = await evening();
  const mark = (runnerId: string, present: boolean) =>
    callRoll({ ...at, marks: [{ runnerId, present }] }, { runnerId: ownerId, now: after });
  await mark(waited, false);
  await mark(missed, false);
  await mark(missed, true);
  expect(await ownReliability({ runnerId: waited, now: after })).toEqual({ came: 0, expected: 0 });
  expect(await ownReliability({ runnerId: missed, now: after })).toEqual({ came: 1, expected: 1 });
  const roll = await rollOf(at, { runnerId: ownerId, now: after });
  expect(roll.map(({ expected }) => expected)).toEqual([true, true, true, true, false]);
});

test("only organisers call the roll, of their own people, around the time of the run", async () => {
  const { at, ownerId, came } = await evening();
  const marks = [{ runnerId: came, present: true }];
  const by = (runnerId: string, when = after) =>
    callRoll({ ...at, marks }, { runnerId, now: when });
  await expect(by(came)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(by(await makeRunner())).rejects.toMatchObject({ code: "not-found" });
  await expect(by(ownerId, start - 3 * hourMs)).rejects.toMatchObject({ reason: "roll-closed" });
  await expect(by(ownerId, start + 8 * 24 * hourMs)).rejects.toMatchObject({
    reason: "roll-closed",
  });
  const foreign = [{ runnerId: await makeRunner(), present: true }];
  await expect(
    callRoll({ ...at, marks: foreign }, { runnerId: ownerId, now: after }),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(rollOf(at, { runnerId: came, now })).rejects.toMatchObject({ code: "not-allowed" });
});

test("a yes is confirmed once, in the twelve hours before, and organisers see who did", async () => {
  const { at, ownerId, came, missed } = await evening();
  const confirm = (runnerId: string, when: number) => confirmAnswer(at, { runnerId, now: when });
  await expect(confirm(came, start - 13 * hourMs)).rejects.toMatchObject({ reason: "not-now" });
  await confirm(came, start - 12 * hourMs);
  await confirm(came, start - hourMs);
  await expect(confirm(ownerId, start - hourMs)).rejects.toMatchObject({ reason: "no-yes" });
  await expect(confirm(came, start)).rejects.toMatchObject({ reason: "not-now" });
  const confirmed = async (readerId: string) =>
    (await instancePage(at, { runnerId: readerId, now })).answers
      .filter((answer) => answer.confirmed)
      .map(({ runnerId }) => runnerId);
  expect(await confirmed(ownerId)).toEqual([came]);
  expect(await confirmed(missed)).toEqual([]);
});
