import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ClubRole,
  canChangeRole,
  canInvite,
  canLeave,
  canRemove,
  clubSentence,
  type Roster,
} from "@/domain/club/roles";

const roster: Roster = [
  { runnerId: "owner", role: "owner" },
  { runnerId: "captain", role: "captain" },
  { runnerId: "captain-2", role: "captain" },
  { runnerId: "member", role: "member" },
  { runnerId: "member-2", role: "member" },
];
const twoOwners: Roster = [...roster, { runnerId: "owner-2", role: "owner" }];
const reasonOf = (decision: ReturnType<typeof canLeave>) => (decision.ok ? "ok" : decision.reason);

test("owners and captains invite, members do not", () => {
  expect(canInvite("owner")).toBe(true);
  expect(canInvite("captain")).toBe(true);
  expect(canInvite("member")).toBe(false);
});

describe("changing a role", () => {
  test.each<[string, string, ClubRole, string]>([
    ["owner", "member", "captain", "ok"],
    ["owner", "captain", "owner", "ok"],
    ["owner", "owner", "captain", "last-owner"],
    ["owner", "owner", "owner", "ok"],
    ["captain", "member", "captain", "not-allowed"],
    ["captain", "captain", "owner", "not-allowed"],
    ["member", "member", "owner", "not-allowed"],
    ["stranger", "member", "captain", "not-in-club"],
    ["owner", "stranger", "captain", "not-in-club"],
  ])("%s makes %s a %s: %s", (actorId, runnerId, role, expected) => {
    expect(reasonOf(canChangeRole(roster, { actorId, runnerId, role }))).toBe(expected);
  });

  test("one of two owners may step down", () => {
    const change = { actorId: "owner", runnerId: "owner", role: "member" } as const;
    expect(canChangeRole(twoOwners, change).ok).toBe(true);
  });
});

describe("removing", () => {
  test.each([
    ["owner", "captain", "ok"],
    ["owner", "member", "ok"],
    ["captain", "member", "ok"],
    ["captain", "captain-2", "not-allowed"],
    ["captain", "owner", "not-allowed"],
    ["member", "member-2", "not-allowed"],
    ["owner", "owner", "not-allowed"],
    ["stranger", "member", "not-in-club"],
    ["owner", "stranger", "not-in-club"],
  ])("%s removes %s: %s", (actorId, runnerId, expected) => {
    expect(reasonOf(canRemove(roster, { actorId, runnerId }))).toBe(expected);
  });

  test("an owner does not remove another owner", () => {
    expect(canRemove(twoOwners, { actorId: "owner", runnerId: "owner-2" }).ok).toBe(false);
  });
});

test("anyone may leave but the last owner", () => {
  expect(reasonOf(canLeave(roster, "member"))).toBe("ok");
  expect(reasonOf(canLeave(roster, "captain"))).toBe("ok");
  expect(reasonOf(canLeave(roster, "owner"))).toBe("last-owner");
  expect(reasonOf(canLeave(twoOwners, "owner"))).toBe("ok");
  expect(reasonOf(canLeave(roster, "stranger"))).toBe("not-in-club");
  expect(clubSentence("last-owner")).toMatch(/owner/);
});

test("whatever is done in whatever order, a club that had an owner has one", () => {
  const ids = ["a", "b", "c", "d"];
  const anyId = fc.constantFrom(...ids);
  const anyRole = fc.constantFrom<ClubRole>("owner", "captain", "member");
  const anyStep = fc.record({
    kind: fc.constantFrom("role", "remove", "leave"),
    actorId: anyId,
    runnerId: anyId,
    role: anyRole,
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      let current: Roster = ids.map((runnerId, index) => ({
        runnerId,
        role: index === 0 ? "owner" : "member",
      }));
      for (const { kind, ...step } of steps) {
        if (kind === "role" && canChangeRole(current, step).ok) {
          current = current.map((entry) =>
            entry.runnerId === step.runnerId ? { ...entry, role: step.role } : entry,
          );
        }
        const goes =
          (kind === "remove" && canRemove(current, step).ok) ||
          (kind === "leave" && canLeave(current, step.runnerId).ok);
        if (goes) current = current.filter((entry) => entry.runnerId !== step.runnerId);
        expect(current.some((entry) => entry.role === "owner")).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
