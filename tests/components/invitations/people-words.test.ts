import { describe, expect, test } from "vitest";
import { peopleWords } from "@/components/invitations/people-words";

describe("the people of a club in words", () => {
  test.each([
    [["Ana"], 1, "Ana is in it."],
    [["Ana", "Bo"], 2, "Ana and Bo are in it."],
    [["Ana", "Bo", "Cy"], 3, "Ana, Bo and Cy are in it."],
    [["Ana", "Bo", "Cy", "Di"], 24, "Ana, Bo, Cy and 21 more are in it."],
  ])("%j of %i", (names, count, words) => {
    expect(peopleWords(names, count)).toBe(words);
  });
});
