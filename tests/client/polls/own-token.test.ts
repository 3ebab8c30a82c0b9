import { expect, test } from "vitest";
import { makeOwnToken } from "@/client/polls/own-token";

test("a guest's secret has 256 bits, is fit for an address and never comes twice", () => {
  const made = Array.from({ length: 200 }, makeOwnToken);
  expect(new Set(made).size).toBe(200);
  for (const token of made) {
    expect(token).toMatch(/^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w-]{43}$/);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
  }
});
