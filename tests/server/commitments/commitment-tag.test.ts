import { expect, test } from "vitest";
import { addWeeks } from "@/domain/week/week";
import { changeCommitment } from "@/server/commitments/change-commitment";
import { commitmentTag } from "@/server/commitments/commitment-tag";
import { endCommitment } from "@/server/commitments/end-commitment";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { resumeCommitment } from "@/server/commitments/resume-commitment";
import { showCommitment } from "@/server/commitments/show-commitment";
import { db } from "@/server/platform/db";
import { factoryNow, makeRunner } from "@/tests/factories";
import { commit, thisMonday } from "@/tests/run-factories";

async function expiries(id: string): Promise<number> {
  const rows = await db.$queryRaw<{ expired_at: Date }[]>`
    SELECT expired_at FROM cache_tag WHERE tag = ${commitmentTag(id)}`;
  return rows[0]?.expired_at.getTime() ?? 0;
}

test("whatever changes a commitment's public page forgets the cached one", async () => {
  const runnerId = await makeRunner();
  const acting = { runnerId, now: factoryNow };
  const id = await commit(runnerId, { visibility: "link" });
  const terms = { daysPerWeek: 5, standard: null, floorSeconds: 600 };
  const writes = [
    () => showCommitment({ id, visibility: "only_me" }, acting),
    () => changeCommitment({ id, terms }, acting),
    () => pauseCommitment({ id }, acting),
    () => resumeCommitment({ id }, acting),
    () => endCommitment({ id }, acting),
  ];
  let last = await expiries(id);
  for (const write of writes) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await write();
    const expired = await expiries(id);
    expect(expired).toBeGreaterThan(last);
    last = expired;
  }
});

test("taking back a commitment that has not begun forgets its page too", async () => {
  const runnerId = await makeRunner();
  const id = await commit(runnerId, { startsOn: addWeeks(thisMonday, 1), visibility: "link" });
  await endCommitment({ id }, { runnerId, now: factoryNow });
  expect(await expiries(id)).toBeGreaterThan(0);
});
