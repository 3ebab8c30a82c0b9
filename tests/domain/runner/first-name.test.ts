import { expect, test } from "vitest";
import { firstName } from "@/domain/runner/first-name";

test.each([
  ["Ana María Núñez", "Ana"],
  ["  Bea", "Bea"],
  ["李 小龙", "李"],
  ["", "A runner"],
  ["   ", "A runner"],
])("strangers read of %j only %j", (name, shown) => {
  expect(firstName(name)).toBe(shown);
});
