import { expect, test } from "vitest";
import { groupRunsOfRun, ranTogether } from "@/server/group-runs/join-queries";
import { joinRun, unjoinRun } from "@/server/group-runs/join-run";
import { newId } from "@/server/platform/new-id";
import { deleteRun } from "@/server/runs/delete-run";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { makeClub, makeRunner, factoryNow as scheduled } from "@/tests/factories";
import { makeGroupRun, tuesday } from "@/tests/group-run-factories";

const now = Date.UTC(2026, 10, 24, 21);
const evening = 18 * 60 + 40;

async function ran(runnerId: string, startMinutes: number | null): Promise<string> {
  const id = newId();
  await logRunByHand(
    { id, date: tuesday, startMinutes, movingSeconds: 2_700, distanceMetres: 8_000, note: "" },
    { runnerId, now },
  );
  return id;
}

async function clubWithRun() {
  const mia = await makeRunner("Mia Member", { zone: "Europe/Berlin" });
  const { clubId, ownerId } = await makeClub({ memberIds: [mia] });
  const run = await makeGroupRun(clubId, ownerId, {}, scheduled);
  return { mia, ownerId, clubId, at: { groupRunId: run.groupRunId, date: run.date } };
}

test("a run of the time of a group run offers to join the two; the others then see that one ran it", async () => {
  const { mia, ownerId, at } = await clubWithRun();
  const runId = await ran(mia, evening);
  const acting = { runnerId: mia, now };
  expect(await groupRunsOfRun({ runId }, acting)).toMatchObject([{ ...at, joined: false }]);
  expect(await ranTogether(at, acting)).toEqual({ people: [], mine: null, offer: runId });
  expect(await ranTogether(at, { runnerId: ownerId, now })).toMatchObject({ offer: null });
  await joinRun({ ...at, runId }, acting);
  await joinRun({ ...at, runId }, acting);
  expect(await groupRunsOfRun({ runId }, acting)).toMatchObject([{ ...at, joined: true }]);
  expect(await ranTogether(at, { runnerId: ownerId, now })).toEqual({
    people: [{ runnerId: mia, name: "Mia Member" }],
    mine: null,
    offer: null,
  });
  await unjoinRun({ runId }, acting);
  expect(await ranTogether(at, acting)).toEqual({ people: [], mine: null, offer: runId });
});

test("a morning run is not offered, and cannot be joined", async () => {
  const { mia, at } = await clubWithRun();
  const runId = await ran(mia, 6 * 60);
  const acting = { runnerId: mia, now };
  expect(await groupRunsOfRun({ runId }, acting)).toEqual([]);
  await expect(joinRun({ ...at, runId }, acting)).rejects.toMatchObject({ reason: "another-time" });
});

test("nobody joins another's run, and a stranger joins nothing", async () => {
  const { mia, ownerId, at } = await clubWithRun();
  const runId = await ran(mia, evening);
  await expect(joinRun({ ...at, runId }, { runnerId: ownerId, now })).rejects.toMatchObject({
    code: "not-found",
  });
  const stranger = await makeRunner("Sia Stranger", { zone: "Europe/Berlin" });
  const own = await ran(stranger, evening);
  await expect(joinRun({ ...at, runId: own }, { runnerId: stranger, now })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await groupRunsOfRun({ runId }, { runnerId: ownerId, now })).toEqual([]);
});

test("a run that is deleted is joined to nothing any more", async () => {
  const { mia, at } = await clubWithRun();
  const runId = await ran(mia, evening);
  const acting = { runnerId: mia, now };
  await joinRun({ ...at, runId }, acting);
  await deleteRun({ id: runId }, acting);
  expect(await ranTogether(at, acting)).toEqual({ people: [], mine: null, offer: null });
});
