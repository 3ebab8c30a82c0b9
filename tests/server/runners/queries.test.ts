import { expect, test } from "vitest";
import { db } from "@/server/platform/db";
import { me } from "@/server/runners/queries";
import { makeRunner } from "@/tests/factories";

test("the hot statement tells of a runner what the ORM tells", async () => {
  const id = await makeRunner("Ana Lind", {
    unit: "mi",
    dayStartMinutes: 90,
    runVisibility: "clubs",
  });
  const told = await me(id);
  const row = await db.runner.findUniqueOrThrow({ where: { id } });
  expect({ ...row, ...told, welcomedAt: row.welcomedAt }).toEqual(row);
  expect(told.welcomedAt).toBe(row.welcomedAt?.getTime());
});

test("a runner who is gone is asked to sign in", async () => {
  await expect(me("00000000-0000-7000-8000-000000000000")).rejects.toMatchObject({
    code: "not-signed-in",
  });
});
