import fc from "fast-check";
import { expect, test } from "vitest";
import { metresOf } from "@/domain/units/distance";
import { parseDistance } from "@/domain/units/parse-distance";

test.each([
  ["5", "km", 5000],
  ["5", "mi", 8046.72],
  [" 5.25 km ", "mi", 5250],
  ["6,2", "km", 6200],
  ["6,2 mi", "km", 9977.9328],
  ["800 m", "km", 800],
  ["10K", "mi", 10_000],
  ["1 Mile", "km", 1609.344],
  [".5", "km", 500],
  ["１０", "km", 10_000],
] as const)("%j typed by a runner who reads %s is %d metres", (text, unit, metres) => {
  const found = parseDistance(text, unit);
  expect(found.ok && found.value).toBeCloseTo(metres, 6);
});

test.each([
  "",
  "far",
  "5 km 3",
  "-5",
  "1e3",
  "5 furlongs",
  "0",
  "0,0 km",
  "1001 km",
  "1.2.3",
  "5..2",
  "Infinity",
])("%j is refused in a sentence", (text) => {
  expect(parseDistance(text, "km")).toEqual({
    ok: false,
    problem: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

test("what is typed with up to three decimals is read as typed", () => {
  const anyTyped = fc.integer({ min: 1, max: 600_000 }).map((n) => (n / 1000).toString());
  fc.assert(
    fc.property(anyTyped, fc.constantFrom("km", "mi"), fc.boolean(), (text, unit, comma) => {
      const found = parseDistance(comma ? text.replace(".", ",") : text, unit);
      expect(found).toEqual({ ok: true, value: metresOf(unit, Number(text)) });
    }),
  );
});
