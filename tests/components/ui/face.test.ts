import { describe, expect, test } from "vitest";
import { faceClass, initialsOf } from "@/components/ui/face";

describe("initials", () => {
  test.each([
    ["Mara Okafor", "MO"],
    ["Ana", "A"],
    ["  Wolfe von der  Heide ", "WH"],
    ["ليلى حداد", "لح"],
    ["𝒜da 𝒷yron", "𝒜𝒷"],
    ["", "?"],
  ])("of %j are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe("the colour of a face", () => {
  test("stays the same for the same runner", () => {
    expect(faceClass("runner-17")).toBe(faceClass("runner-17"));
  });

  test("spreads a club of 800 over all eight colours, none twice as often as its share", () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 800; at += 1) {
      const name = faceClass(`runner-${at}`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    expect(Math.max(...counts.values())).toBeLessThan(200);
  });
});
