import { expect, test } from "vitest";
import { databaseUnavailable } from "@/server/platform/database-unavailable";
import { AppError } from "@/server/platform/errors";

test.each([
  ["a refused connection", Object.assign(new Error("x"), { code: "ECONNREFUSED" })],
  ["a pool without a free connection", new Error("timeout exceeded when trying to connect")],
  ["a server that starts", Object.assign(new Error("x"), { code: "57P03" })],
  ["Prisma's wrapping of it", new Error("x", { cause: { kind: "DatabaseNotReachable" } })],
  [
    "Prisma's wording of a server that recovers",
    Object.assign(new Error("Message: `the database system is not yet accepting connections`"), {
      code: "P2039",
    }),
  ],
  [
    "a wrapping of a wrapping",
    new Error("x", { cause: new Error("y", { cause: { code: "57P01" } }) }),
  ],
])("%s asks to come later", (_name, error) => {
  expect(databaseUnavailable(error)).toBe(true);
});

test.each([
  ["a unique violation", Object.assign(new Error("x"), { code: "23505" })],
  ["a refusal by rule", new AppError("refused", "late", "Too late.")],
  ["a mistake of ours", new TypeError("undefined is not a function")],
  ["nothing", undefined],
])("%s does not", (_name, error) => {
  expect(databaseUnavailable(error)).toBe(false);
});
