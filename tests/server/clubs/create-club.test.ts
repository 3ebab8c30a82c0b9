import { expect, test } from "vitest";
import { createClub, createClubInput } from "@/server/clubs/create-club";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makeRunner } from "@/tests/factories";

const details = {
  name: "Harbour Lane Runners",
  description: "Tuesdays.",
  place: "Bergen",
  joining: "link",
} as const;

test("the founder of a club is its owner and its only member", async () => {
  const runnerId = await makeRunner();
  const { clubId } = await createClub(
    { clubId: newId(), ...details },
    { runnerId, now: factoryNow },
  );
  expect(await db.club.findUniqueOrThrow({ where: { id: clubId } })).toMatchObject({
    ...details,
    isDemo: false,
    createdAt: new Date(factoryNow),
  });
  expect(await db.membership.findMany({ where: { clubId } })).toEqual([
    { clubId, runnerId, role: "owner", invitationId: null, joinedAt: new Date(factoryNow) },
  ]);
});

test("founding twice with one id, also at the same time, founds one club", async () => {
  const runnerId = await makeRunner();
  const input = { clubId: newId(), ...details };
  await createClub(input, { runnerId, now: factoryNow });
  await createClub(input, { runnerId, now: factoryNow });
  const second = { clubId: newId(), ...details };
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => createClub(second, { runnerId, now: factoryNow })),
  );
  expect(outcomes.some((outcome) => outcome.status === "fulfilled")).toBe(true);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ reason: "id-taken" });
  }
  expect(await db.membership.count({ where: { runnerId } })).toBe(2);
});

test("the id of another's club is refused and their club stays as it is", async () => {
  const input = { clubId: newId(), ...details };
  await createClub(input, { runnerId: await makeRunner(), now: factoryNow });
  const other = await makeRunner("Eve");
  const taking = createClub({ ...input, name: "Taken over" }, { runnerId: other, now: factoryNow });
  await expect(taking).rejects.toMatchObject({
    code: "conflict",
    reason: "id-taken",
    message: "This club is here already. Try once more.",
  });
  expect(await db.club.findUnique({ where: { id: input.clubId } })).toMatchObject(details);
});

test("a demo runner founds a demo club", async () => {
  const runnerId = await makeRunner("Demo", { isDemo: true });
  const { clubId } = await createClub(
    { clubId: newId(), ...details },
    { runnerId, now: factoryNow },
  );
  expect(await db.club.findUnique({ where: { id: clubId } })).toMatchObject({ isDemo: true });
});

test.each([
  ["a name of one letter", { name: " A " }],
  ["a name over two lines", { name: "Harbour\nLane" }],
  ["an endless description", { description: "x".repeat(1_001) }],
  ["a joining that does not exist", { joining: "secret" }],
  ["a column that is not the founder's to set", { isDemo: true }],
])("%s is refused", (_what, wrong) => {
  const input = { clubId: newId(), ...details, ...wrong };
  expect(createClubInput.safeParse(input).success).toBe(false);
});
