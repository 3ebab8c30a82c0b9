import { expect, test } from "vitest";
import { handle } from "@/domain/runner/handle";

test.each([
  ["Ana", "ana"],
  [" ana-runs-4 ", "ana-runs-4"],
  ["a1b", "a1b"],
  ["a".repeat(30), "a".repeat(30)],
])("%j becomes %j", (text, expected) => {
  expect(handle(text)).toEqual({ ok: true, handle: expected });
});

test.each([
  "",
  "ab",
  "a".repeat(31),
  "4ana",
  "-ana",
  "ana-",
  "ana--b",
  "ana_b",
  "añа",
  "ana b",
  "../ana",
  "admin",
  "API",
  "Sign-In",
])("%j is refused in a sentence", (text) => {
  expect(handle(text)).toEqual({ ok: false, problem: expect.stringMatching(/^[A-Z].*\.$/) });
});
