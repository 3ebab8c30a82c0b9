import { describe, expect, test } from "vitest";
import { cleanLabel, sportOfFit, sportOfWord } from "@/server/imports/decode/name-sport";

describe("sports", () => {
  test.each([
    ["Running", "run"],
    ["trail_running", "run"],
    ["9", "run"],
    ["Treadmill Running", "run"],
    ["mountain biking", "ride"],
    ["Biking", "ride"],
    ["1", "ride"],
    ["hiking", "hike"],
    ["Walking", "walk"],
    ["lap_swimming", "swim"],
    ["alpine skiing", "other"],
    ["Other", "unknown"],
    ["...", "unknown"],
    [null, "unknown"],
  ])("%s is %s", (word, sport) => {
    expect(sportOfWord(word)).toBe(sport);
  });

  test("a FIT treadmill run is an indoor run", () => {
    expect(sportOfFit(1, 1)).toEqual({
      sport: "run",
      sportLabel: "running/treadmill",
      indoor: true,
    });
  });

  test("a FIT sport nobody listed is another sport, not an unknown one", () => {
    expect(sportOfFit(43, Number.NaN).sport).toBe("other");
    expect(sportOfFit(Number.NaN, Number.NaN).sport).toBe("unknown");
  });
});

describe("labels from files", () => {
  test("a label is one line without control or direction marks", () => {
    expect(cleanLabel("  Run\u202e\r\nBcc: a@b\u0000 ")).toBe("Run Bcc: a@b");
  });

  test("a label is at most 120 characters and never half a character", () => {
    const label = cleanLabel(`${"x".repeat(119)}\u{1f3c3}`);
    expect(label).toBe("x".repeat(119));
  });

  test("nothing but blanks is no label", () => {
    expect(cleanLabel(" \u200b\n")).toBeNull();
  });
});
