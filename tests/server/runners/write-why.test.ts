import { expect, test } from "vitest";
import { whysOf } from "@/server/runners/why-queries";
import { writeWhy } from "@/server/runners/write-why";
import { factoryNow, makeRunner } from "@/tests/factories";

const now = factoryNow;

test("what a runner said before is kept, and the same words again are one", async () => {
  const runnerId = await makeRunner();
  await writeWhy({ text: "For my kids" }, { runnerId, now });
  await writeWhy({ text: "For my kids" }, { runnerId, now: now + 1 });
  await writeWhy({ text: "For myself" }, { runnerId, now: now + 2 });
  await writeWhy({ text: "For my kids" }, { runnerId, now: now + 3 });
  expect((await whysOf(runnerId)).map(({ text }) => text)).toEqual([
    "For my kids",
    "For myself",
    "For my kids",
  ]);
});
