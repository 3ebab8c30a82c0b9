import { beforeAll, expect, test } from "vitest";
import { connection } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { createCaller } from "@/server/router";
import { contextOf, makeClub, makePartnership, makeRunners } from "@/tests/factories";
import { makeGroupRun, sayYes, tuesday } from "@/tests/group-run-factories";
import { commit, makeRun } from "@/tests/run-factories";

beforeAll(() => openQueue());

/** How often the pool is asked for a connection meanwhile; outside of transactions that is once a statement. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { pool } = connection();
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  pool.on("acquire", count);
  await work();
  pool.off("acquire", count);
  return asked;
}

async function livelyClub() {
  const [runnerId = "", partnerId = "", third = ""] = await makeRunners(3);
  const { clubId } = await makeClub({ ownerId: runnerId, memberIds: [partnerId, third] });
  await makePartnership(runnerId, partnerId);
  for (const id of [runnerId, partnerId, third]) {
    await commit(id, { visibility: "clubs" });
    await makeRun(id, "2026-11-17");
  }
  const { groupRunId } = await makeGroupRun(clubId, runnerId);
  for (const id of [runnerId, partnerId]) await sayYes({ groupRunId, date: tuesday }, id);
  return { runnerId, clubId };
}

test("a board costs two statements, whoever is on it", async () => {
  const { runnerId, clubId } = await livelyClub();
  const caller = createCaller(contextOf(runnerId));
  for (const window of ["last-four", "this-week"] as const) {
    expect(await statementsOf(() => caller.clubs.leaderboard({ clubId, window }))).toBe(2);
  }
});

test("home costs a number of statements that does not grow with what is on it", async () => {
  const { runnerId } = await livelyClub();
  const home = () => {
    const caller = createCaller(contextOf(runnerId));
    return Promise.all([
      caller.runners.me(),
      caller.streaks.home(),
      caller.runs.list({ take: 5 }),
      caller.partners.runsToWitness(),
      caller.groupRuns.next({ clubId: null }),
      caller.plannedRuns.mine(),
    ]);
  };
  const before = await statementsOf(home);
  const others = await makeRunners(2);
  for (const other of others) {
    await makePartnership(runnerId, other);
    await commit(other, { visibility: "partners" });
    await makeRun(runnerId, "2026-11-18");
  }
  expect(await statementsOf(home)).toBe(before);
  expect(before).toBeLessThanOrEqual(10);
});
