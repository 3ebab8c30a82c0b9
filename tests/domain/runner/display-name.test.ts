import fc from "fast-check";
import { expect, test } from "vitest";
import { displayName } from "@/domain/runner/display-name";
import { displayNameSchema } from "@/domain/runner/display-name-schema";

test.each([
  ["Ana", "Ana"],
  ["  Ana   María\u00a0 Núñez\n", "Ana María Núñez"],
  ["Zoe\u0308", "Zoë"],
  ["\u202eeanA", "eanA"],
  ["A\u200bn\u2066a\u2069\ufeff", "Ana"],
  ["Ana\u0000\u0007\u001b[31m", "Ana[31m"],
  ["क्षिति\u200dज", "क्षिति\u200dज"],
  ["👩‍👧 Running", "👩‍👧 Running"],
  ["Ana\u200d", "Ana"],
  ["A\u200dn\u200ca", "Ana"],
  ["x\u0301\u200dAna", "x\u0301Ana"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["A\u0301\u0302\u0303\u0304\u0305\u0306\u0307na", "Á\u0302\u0303\u0304\u0305na"],
  ["Ana\u{e0061}\u{e0062}", "Ana"],
  ["O'Neill-Ünal", "O'Neill-Ünal"],
  ["<b>Ana</b>", "<b>Ana</b>"],
])("%j is shown as %j", (text, name) => {
  expect(displayName(text)).toEqual({ ok: true, name });
});

test.each([
  "",
  "   ",
  "\u200b\u200d",
  "\u202e\u202c",
  "\u2800\u3164",
  "...",
  "\ud800",
  "a".repeat(61),
  "👩‍👩‍👧‍👦".repeat(40),
])("%j is refused in a sentence", (text) => {
  expect(displayName(text)).toEqual({ ok: false, problem: expect.stringMatching(/^[A-Z].*\.$/) });
});

test("a name has up to 60 characters as a reader counts them", () => {
  expect(displayName("é".repeat(60)).ok).toBe(true);
  expect(displayName("🏃".repeat(60)).ok).toBe(true);
  expect(displayName("🏃".repeat(61)).ok).toBe(false);
});

test("whatever is typed, what is shown has no control or bidi mark, and reading it again changes nothing", () => {
  const hidden = fc.constantFrom(
    "\u202e",
    "\u2067",
    "\u200f",
    "\u200d",
    "\u200b",
    "\u0301",
    " ",
    "\r\n",
    "\u0000",
    "\ufeff",
  );
  const anyText = fc.array(fc.oneof(hidden, fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(anyText, (parts) => {
      const first = displayName(parts.join(""));
      if (!first.ok) return;
      expect(first.name).not.toMatch(
        /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(first.name).toBe(first.name.trim());
      expect(displayName(first.name)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test("a form takes the name in the form in which it is shown, and refuses in the same sentence", () => {
  expect(displayNameSchema.parse("  Ana\u202e ")).toBe("Ana");
  expect(displayNameSchema.safeParse("...").error?.issues[0]?.message).toMatch(/name your friends/);
});
