import { expect, test } from "vitest";
import type { DigestContent } from "@/domain/digest/digest-content";
import { leaveOutPeople } from "@/domain/digest/leave-out-people";

const [bo, cy] = ["0199f6a0-0000-7000-8000-000000000001", "0199f6a0-0000-7000-8000-000000000002"];

const content: DigestContent = {
  week: "2026-11-16",
  weekWords: "16 to 22 November",
  subject: "Kept: 3 of 3 days",
  headline: "You kept your week",
  note: "",
  line: null,
  weeks: [],
  streakWeeks: 4,
  coach: { persona: "jenna", text: "Three of three. Bo kept 2 of 2 as well! See you next week." },
  partners: [
    { id: bo, name: "Bo Ek", says: "kept 2 of 2" },
    { id: cy, name: "Cy Dahl", says: "kept 1 of 3" },
  ],
  clubs: [],
  ran: false,
  planned: [],
  groupRuns: [],
  action: { says: "Run.", label: "Open", path: "/home" },
};

test("a person who is left out is in no line and in no sentence of the coach", () => {
  const left = leaveOutPeople(content, new Set([bo]));
  expect(JSON.stringify(left)).not.toMatch(/Bo|0000001/);
  expect(left.partners.map(({ name }) => name)).toEqual(["Cy Dahl"]);
  expect(left.coach.text).toBe("Three of three. See you next week.");
});

test("where nobody is left out, the digest is what it was", () => {
  expect(leaveOutPeople(content, new Set(["someone else"]))).toBe(content);
});
