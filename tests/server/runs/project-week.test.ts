import fc from "fast-check";
import { expect, test } from "vitest";
import { changeCommitment } from "@/server/commitments/change-commitment";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { db } from "@/server/platform/db";
import { deleteRun } from "@/server/runs/delete-run";
import { rebuildRunner } from "@/server/streaks/rebuild-projections";
import { factoryNow, makeRunner } from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";

const day = fc.integer({ min: 2, max: 22 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`);
const step = fc.oneof(
  fc.record({
    kind: fc.constant("run" as const),
    day,
    seconds: fc.integer({ min: 300, max: 4000 }),
  }),
  fc.record({ kind: fc.constant("delete" as const), nth: fc.nat(20) }),
  fc.record({ kind: fc.constant("harder" as const), floor: fc.integer({ min: 600, max: 3000 }) }),
  fc.record({ kind: fc.constant("pause" as const) }),
);

function weeksOf(runnerId: string) {
  return db.runnerWeek.findMany({ where: { runnerId }, orderBy: { weekStart: "asc" } });
}

test("whatever happened, the stored weeks equal those rebuilt from the facts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const runnerId = await makeRunner();
      const acting = { runnerId, now: factoryNow };
      const id = await commit(runnerId, { days: 2 });
      const runs: string[] = [];
      for (const one of steps) {
        if (one.kind === "run") {
          runs.push(await makeRun(runnerId, one.day, { movingSeconds: one.seconds }));
        } else if (one.kind === "delete") {
          const [gone] = runs.splice(one.nth % Math.max(1, runs.length), 1);
          if (gone) await deleteRun({ id: gone }, acting);
        } else if (one.kind === "harder") {
          const terms = { daysPerWeek: 7, standard: null, floorSeconds: one.floor };
          await changeCommitment({ id, terms }, acting);
        } else await pauseCommitment({ id }, acting);
      }
      const stored = await weeksOf(runnerId);
      await rebuildRunner(runnerId, factoryNow);
      const withRunsOrCommitment = (row: {
        runs: number;
        movingSeconds: number;
        commitmentId: string | null;
      }) => row.movingSeconds > 0 || row.commitmentId !== null;
      expect(stored.filter(withRunsOrCommitment)).toEqual(
        (await weeksOf(runnerId)).filter(withRunsOrCommitment),
      );
    }),
    { numRuns: Number(process.env.RUNPACT_PROPERTY_RUNS ?? 15) },
  );
});
