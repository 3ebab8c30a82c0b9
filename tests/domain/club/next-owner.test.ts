import { expect, test } from "vitest";
import { nextOwner } from "@/domain/club/next-owner";

const person = (runnerId: string, role: "owner" | "captain" | "member", joinedAt: number) => ({
  runnerId,
  role,
  joinedAt,
});

test("a captain takes over before a member who has been there longer", () => {
  const people = [person("a", "owner", 1), person("b", "member", 2), person("c", "captain", 9)];
  expect(nextOwner(people)).toBe("c");
});

test("of several captains the longest-standing, and of equals the same one each time", () => {
  const people = [person("d", "captain", 5), person("b", "captain", 5), person("c", "captain", 7)];
  expect(nextOwner(people)).toBe("b");
  expect(nextOwner(people.toReversed())).toBe("b");
});

test("without captains a member, and without others nobody", () => {
  expect(nextOwner([person("a", "owner", 1), person("b", "member", 2)])).toBe("b");
  expect(nextOwner([person("a", "owner", 1)])).toBeNull();
});
