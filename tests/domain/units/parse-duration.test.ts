import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDuration } from "@/domain/units/duration";
import { parseDuration } from "@/domain/units/parse-duration";

test.each([
  ["45", 2700],
  ["45:30", 2730],
  ["1:05:30", 3930],
  ["90:00", 5400],
  ["1 h 5", 3900],
  ["1h05", 3900],
  ["1 h 5 min", 3900],
  ["1 hour 5 minutes 10 seconds", 3910],
  ["2 h", 7200],
  ["45 min", 2700],
  ["90 s", 90],
  ["12m30s", 750],
  [" 10 MIN ", 600],
])("%j is %d seconds", (text, seconds) => {
  expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
});

test.each([
  "",
  " ",
  "soon",
  "0",
  "0:00",
  "1:60",
  "1:60:00",
  "1:2:3",
  "-5",
  "4:5",
  "50 h",
  "1.5",
  ":30",
  "10 10 10",
  "h",
])("%j is refused in a sentence", (text) => {
  expect(parseDuration(text)).toEqual({ ok: false, problem: expect.stringMatching(/^[A-Z].*\.$/) });
});

test("what a clock shows can be typed again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 172_800 }), (seconds) => {
      expect(parseDuration(formatDuration(seconds))).toEqual({ ok: true, value: seconds });
    }),
  );
});
