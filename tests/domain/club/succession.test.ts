import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, successorOf } from "@/domain/club/succession";

const dayMs = 86_400_000;
const now = 100 * dayMs;

function person(runnerId: string, role: Candidate["role"], joined: number, silent: number) {
  return { runnerId, role, joinedAt: joined * dayMs, lastSign: now - silent * dayMs };
}

test("a club stays with an owner who gave a sign within 14 days", () => {
  expect(successorOf([person("o", "owner", 1, 13), person("c", "captain", 2, 0)], now)).toBeNull();
});

test("it passes to the longest-standing captain who is there, else to such a member, else to nobody", () => {
  const owner = person("o", "owner", 1, 14);
  const captains = [person("c1", "captain", 2, 20), person("c2", "captain", 4, 3)];
  const members = [person("m1", "member", 3, 1), person("m2", "member", 5, 0)];
  expect(successorOf([owner, ...members, ...captains], now)).toBe("c2");
  expect(successorOf([owner, ...members.toReversed()], now)).toBe("m1");
  expect(successorOf([owner, person("m", "member", 3, 40)], now)).toBeNull();
});

const candidates = fc.uniqueArray(
  fc.record({
    runnerId: fc.uuid(),
    role: fc.constantFrom("captain" as const, "member" as const),
    joinedAt: fc.nat(now),
    lastSign: fc.integer({ min: 0, max: now }),
  }),
  { selector: ({ runnerId }) => runnerId, maxLength: 12 },
);

test("an ownerless club with anybody there always gets an owner, in whatever order its people are read", () => {
  fc.assert(
    fc.property(candidates, (people) => {
      const heir = successorOf(people, now);
      const there = people.some(({ lastSign }) => now - lastSign < 14 * dayMs);
      expect(heir !== null).toBe(there);
      expect(successorOf(people.toReversed(), now)).toBe(heir);
    }),
  );
});
