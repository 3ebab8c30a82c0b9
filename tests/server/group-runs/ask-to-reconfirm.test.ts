import { expect, test } from "vitest";
import { askToReconfirm } from "@/server/group-runs/ask-to-reconfirm";
import { confirmAnswer } from "@/server/group-runs/confirm-answer";
import { moveInstance } from "@/server/group-runs/move-instance";
import { makeClub, makeRunners } from "@/tests/factories";
import { makeGroupRun, sayYes, toldOf, tuesday } from "@/tests/group-run-factories";

const start = Date.UTC(2026, 10, 24, 17, 30);
const hourMs = 3_600_000;

test("who said yes is asked once in the twelve hours before, not earlier, and again after a move", async () => {
  const [one = "", two = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: [one, two] });
  const at = await makeGroupRun(clubId, ownerId);
  await sayYes(at, one);
  await sayYes(at, two);
  const asked = async () =>
    (await toldOf(at.groupRunId)).filter(({ what }) => what === "reconfirm");
  await askToReconfirm(start - 12 * hourMs - 1);
  expect(await asked()).toEqual([]);
  await confirmAnswer(at, { runnerId: two, now: start - 12 * hourMs });
  await askToReconfirm(start - 12 * hourMs);
  await askToReconfirm(start - hourMs);
  await askToReconfirm(start);
  expect(await asked()).toEqual([{ what: "reconfirm", runnerIds: [one] }]);
  const to = { date: tuesday, startMinutes: 20 * 60 };
  await moveInstance({ ...at, to }, { runnerId: ownerId, now: start - hourMs });
  await askToReconfirm(start - hourMs);
  expect((await asked()).map(({ runnerIds }) => runnerIds.toSorted())).toEqual([
    [one],
    [one, two].toSorted(),
  ]);
});
