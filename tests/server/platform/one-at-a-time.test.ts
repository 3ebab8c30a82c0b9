import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";

const warnings: string[] = [];
const keep = (warning: Error) => void warnings.push(warning.message);
beforeAll(() => void process.on("warning", keep));
afterAll(() => void process.off("warning", keep));

test("a transaction asks its connection for one thing at a time, whatever is asked at once", async () => {
  const id = await makeRunner("Mira");
  const found = await db.$transaction(async (tx) => {
    const [runner, count] = await Promise.all([
      tx.runner.findUniqueOrThrow({
        where: { id },
        select: { id: true, sessions: true, memberships: true, commitments: true },
      }),
      tx.runner.count({ where: { id } }),
    ]);
    return { ...runner, count };
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(found).toEqual({ id, sessions: [], memberships: [], commitments: [], count: 1 });
  expect(warnings).toEqual([]);
});

test("after a statement that failed the transaction ends and the next one works", async () => {
  const id = await makeRunner("Noor");
  const failing = db.$transaction(async (tx) => {
    await tx.runner.update({ where: { id }, data: { name: "Changed" } });
    await Promise.all([tx.$queryRaw`SELECT 1 / 0`, tx.runner.count()]);
  });
  await expect(failing).rejects.toThrow();
  expect((await db.runner.findUniqueOrThrow({ where: { id } })).name).toBe("Noor");
});
