import { expect, test } from "vitest";
import { isPooled } from "@/scripts/start/is-pooled";
import { reachDatabase } from "@/scripts/start/reach-database";
import { sessionLimits } from "@/server/platform/session-limits";

test("PostgreSQL itself takes the limits of a session, and is not mistaken for a pooler", async () => {
  const url = process.env.DATABASE_URL ?? "";
  await reachDatabase(url, sessionLimits);
  expect(await isPooled(url)).toBe(false);
});
