import { expect, test } from "vitest";
import { clubPage, clubsOf, publicClub } from "@/server/clubs/queries";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makeClub, makeRunner, makeRunners } from "@/tests/factories";

test("a runner's clubs come with their role and size, the newest first", async () => {
  const runnerId = await makeRunner();
  const first = await makeClub({ memberIds: [runnerId], name: "First" });
  const second = await makeClub({ ownerId: runnerId, name: "Second", now: factoryNow + 1_000 });
  await makeClub({ name: "Another's" });
  expect(await clubsOf(runnerId)).toEqual([
    {
      clubId: second.clubId,
      name: "Second",
      place: "",
      role: "owner",
      memberCount: 1,
      joinedAt: factoryNow + 1_000,
    },
    {
      clubId: first.clubId,
      name: "First",
      place: "",
      role: "member",
      memberCount: 2,
      joinedAt: factoryNow,
    },
  ]);
});

test("a member's club page names its owner and captains in full, but no other members", async () => {
  const captainId = await makeRunner("Cara Captain");
  const memberId = await makeRunner("Mia Member");
  const others = await makeRunners(2, "Secret Surname");
  const { clubId, ownerId } = await makeClub({
    captainIds: [captainId],
    memberIds: [memberId, ...others],
    description: "Tuesdays.",
    place: "Bergen",
  });
  expect(await clubPage(clubId, memberId)).toEqual({
    clubId,
    name: "Harbour Lane Runners",
    description: "Tuesdays.",
    place: "Bergen",
    rules: "",
    usualDays: 0,
    closesAt: null,
    joining: "link",
    createdAt: factoryNow,
    memberCount: 5,
    role: "member",
    leaders: expect.arrayContaining([
      { runnerId: ownerId, name: "Olga Owner", role: "owner" },
      { runnerId: captainId, name: "Cara Captain", role: "captain" },
    ]),
  });
});

test("the members' page of a club is not found for a stranger, like one that does not exist", async () => {
  const { clubId } = await makeClub();
  const { ownerId: stranger } = await makeClub();
  const refusals = await Promise.allSettled([
    clubPage(clubId, stranger),
    clubPage(newId(), stranger),
  ]);
  const [hidden, absent] = refusals.map((refusal) =>
    refusal.status === "rejected" ? { ...refusal.reason, message: refusal.reason.message } : null,
  );
  expect(hidden).toMatchObject({ code: "not-found" });
  expect(hidden).toEqual(absent);
});

test("a stranger reads a club's first names and no surname, id or address", async () => {
  const memberId = await makeRunner("Mia SEC-surname");
  const { clubId, ownerId } = await makeClub({ memberIds: [memberId] });
  const seen = await publicClub(clubId, null);
  expect(seen).toEqual({
    clubId,
    name: "Harbour Lane Runners",
    description: "",
    place: "",
    rules: "",
    usualDays: 0,
    joining: "link",
    memberCount: 2,
    firstNames: expect.arrayContaining(["Olga", "Mia"]),
  });
  const text = JSON.stringify(seen);
  for (const hidden of ["SEC-surname", ownerId, memberId, "@runners.example"]) {
    expect(text).not.toContain(hidden);
  }
});

test("a large club shows 24 first names and its true size", async () => {
  const { clubId } = await makeClub({ memberIds: await makeRunners(30) });
  const seen = await publicClub(clubId, null);
  expect(seen.firstNames).toHaveLength(24);
  expect(seen.memberCount).toBe(31);
});
