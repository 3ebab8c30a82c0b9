import { describe, expect, test } from "vitest";
import { pickedWords } from "@/components/ui/picked-words";

describe("what a picker holds, in the reader's locale", () => {
  test.each([
    ["time", "18:30", "en-GB", "18:30"],
    ["time", "18:30", "de-DE", "18:30"],
    ["time", "00:05", "en-GB", "00:05"],
    ["date", "2026-11-12", "en-GB", "Thu, 12 Nov 2026"],
    ["date", "2026-11-12", "en-US", "Thu, Nov 12, 2026"],
    ["date", "2026-11-12", "de-DE", "Do., 12. Nov. 2026"],
  ] as const)("%s %s in %s", (type, value, locale, words) => {
    expect(pickedWords(type, value, locale)).toBe(words);
  });

  test("twelve hours where people count so", () => {
    expect(pickedWords("time", "18:30", "en-US")).toMatch(/^6:30\sPM$/);
    expect(pickedWords("time", "00:05", "en-US")).toMatch(/^12:05\sAM$/);
  });

  test.each([
    ["date", ""],
    ["date", "2026-11"],
    ["date", "2026-19-39"],
    ["time", "8:30"],
    ["time", "99:99"],
  ] as const)("nothing for %s %j", (type, value) => {
    expect(pickedWords(type, value, "en-GB")).toBeNull();
  });
});
