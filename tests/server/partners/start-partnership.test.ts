import { expect, test } from "vitest";
import { endPartnership } from "@/server/partners/end-partnership";
import { pausePartnership } from "@/server/partners/pause-partnership";
import { startPartnership } from "@/server/partners/start-partnership";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makePartnership, makeRunner, makeRunners } from "@/tests/factories";
import { withRowHolder } from "@/tests/setup/row-holder";

const now = factoryNow;

test("starting gives each side the other and the lowest free place", async () => {
  const [ana = "", bo = "", cy = ""] = await makeRunners(3);
  await makePartnership(ana, bo);
  const partnershipId = await makePartnership(ana, cy);
  const sides = await db.partnershipSide.findMany({ where: { partnershipId } });
  expect(sides).toHaveLength(2);
  expect(sides).toEqual(
    expect.arrayContaining([
      { runnerId: ana, partnerId: cy, partnershipId, slot: 2 },
      { runnerId: cy, partnerId: ana, partnershipId, slot: 1 },
    ]),
  );
});

test("a fourth partner is refused on either side, each with its own sentence", async () => {
  const full = await makeRunner();
  const [first = "", ...others] = await makeRunners(3);
  for (const other of [first, ...others]) await makePartnership(full, other);
  const friend = await makeRunner();
  await expect(makePartnership(full, friend)).rejects.toMatchObject({
    code: "refused",
    reason: "your-partners-are-full",
    message: "You have three partners, which is the most. End one partnership first.",
  });
  await expect(makePartnership(friend, full)).rejects.toMatchObject({
    reason: "their-partners-are-full",
    message: "Your friend has three partners, which is the most.",
  });
  expect(await db.partnershipSide.count({ where: { runnerId: friend } })).toBe(0);
});

test("a paused partnership keeps its place and an ended one frees it for both", async () => {
  const ana = await makeRunner();
  const others = await makeRunners(3);
  const ids: string[] = [];
  for (const other of others) ids.push(await makePartnership(ana, other));
  const [paused = "", ended = ""] = ids;
  await pausePartnership({ partnershipId: paused }, { runnerId: ana, now });
  const friend = await makeRunner();
  await expect(makePartnership(friend, ana)).rejects.toMatchObject({
    reason: "their-partners-are-full",
  });
  await endPartnership({ partnershipId: ended }, { runnerId: others[1] ?? "", now });
  const partnershipId = await makePartnership(friend, ana);
  const place = await db.partnershipSide.findFirst({ where: { partnershipId, runnerId: ana } });
  expect(place?.slot).toBe(2);
});

test("partners already, oneself and a block are refused", async () => {
  const [ana = "", bo = ""] = await makeRunners(2);
  await makePartnership(ana, bo);
  await expect(makePartnership(bo, ana)).rejects.toMatchObject({
    reason: "already-in",
    message: "You are in already.",
  });
  await expect(makePartnership(ana, ana)).rejects.toMatchObject({
    reason: "own-link",
    message: "This is your own link. Send it to a friend.",
  });
  const pair = { runnerId: ana, inviterId: await makeRunner(), blocked: true };
  const blocked = db.$transaction((tx) =>
    startPartnership(tx, pair, { now, partnershipId: newId() }),
  );
  await expect(blocked).rejects.toMatchObject({ reason: "blocked" });
});

test("ten friends becoming partners of one runner at once makes three", async () => {
  const ana = await makeRunner();
  const friends = await makeRunners(10);
  const outcomes = await Promise.allSettled(friends.map((friend) => makePartnership(friend, ana)));
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(3);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({ reason: "their-partners-are-full" });
    }
  }
  const sides = await db.partnershipSide.findMany({ where: { runnerId: ana } });
  expect(sides.map((side) => side.slot).sort()).toEqual([1, 2, 3]);
});

test("two runners who invite one another at once become partners once", async () => {
  for (let round = 0; round < 10; round += 1) {
    const [ana = "", bo = ""] = await makeRunners(2);
    const outcomes = await Promise.allSettled([makePartnership(ana, bo), makePartnership(bo, ana)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.partnershipSide.count({ where: { runnerId: ana } })).toBe(1);
  }
});

test("a place that another writer takes without the lock is refused in a sentence", async () => {
  const [ana = "", bo = "", cy = ""] = await makeRunners(3);
  const partnershipId = newId();
  await db.partnership.create({ data: { id: partnershipId, startedAt: new Date(now) } });
  await withRowHolder(async (holder) => {
    await holder.query(
      "INSERT INTO partnership_side (runner_id, partnership_id, partner_id, slot) VALUES ($1, $2, $3, 1)",
      [ana, partnershipId, cy],
    );
    const starting = expect(makePartnership(ana, bo)).rejects.toMatchObject({
      code: "conflict",
      reason: "partners-changed",
      message: "The partners of one of you changed just now. Please try again.",
    });
    await holder.untilWaiting(1);
    await holder.commit();
    await starting;
  });
  expect(await db.partnershipSide.count({ where: { runnerId: bo } })).toBe(0);
});
