import { expect, test } from "vitest";
import { partnersRouter } from "@/server/partners/router";
import { createCallerFactory } from "@/server/platform/trpc";
import { contextOf, makePartnership, makeRunner, makeRunners } from "@/tests/factories";

const callerFor = createCallerFactory(partnersRouter);

test("a visitor without an account is asked to sign in by every procedure", async () => {
  const caller: Record<string, unknown> = callerFor(contextOf(null));
  for (const path of Object.keys(partnersRouter._def.procedures)) {
    const procedure = caller[path];
    if (typeof procedure !== "function") throw new Error(`No procedure ${path}`);
    await expect(procedure({}), path).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  }
});

test("no write takes a column that is not the runner's to set", async () => {
  const [ana = "", bo = ""] = await makeRunners(2);
  const partnershipId = await makePartnership(ana, bo);
  const caller = callerFor(contextOf(ana));
  for (const extra of ["id", "state", "startedAt", "endedAt", "slot", "runnerId", "partnerId"]) {
    const input = { partnershipId, [extra]: bo };
    for (const write of [caller.pause, caller.resume, caller.end]) {
      await expect(write(input), extra).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
    const word = { runId: partnershipId, says: "confirmed", note: "", [extra]: bo } as const;
    await expect(caller.witnessRun(word), extra).rejects.toMatchObject({ code: "BAD_REQUEST" });
  }
  expect(await caller.mine()).toMatchObject([{ partnershipId, partnerId: bo, state: "active" }]);
});

test("a runner sees their own partners only", async () => {
  const [ana = "", bo = ""] = await makeRunners(2);
  await makePartnership(ana, bo);
  const eve = callerFor(contextOf(await makeRunner("Eve")));
  expect(await eve.mine()).toEqual([]);
  expect(await eve.former()).toEqual([]);
});
