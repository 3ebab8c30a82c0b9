import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "@/domain/time-zone/local-date";
import { cancelGroupRun } from "@/server/group-runs/cancel-group-run";
import { nextGroupRun, upcomingGroupRuns } from "@/server/group-runs/queries";
import { scheduleGroupRun } from "@/server/group-runs/schedule-group-run";
import { skipInstance } from "@/server/group-runs/skip-instance";
import { db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { makeClub, makePartnership, makeRunners, factoryNow as now } from "@/tests/factories";
import {
  everyTuesday,
  groupRunInput,
  makeGroupRun,
  sayYes,
  tuesday,
} from "@/tests/group-run-factories";

beforeAll(() => openQueue());

const plan = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  minutes: fc.integer({ min: 0, max: 1_439 }),
  repeats: fc.boolean(),
  paired: fc.boolean(),
  skips: fc.boolean(),
  cancels: fc.boolean(),
  capacity: fc.option(fc.integer({ min: 1, max: 2 })),
  yes: fc.subarray([0, 1, 2]),
});

test("the next group run is the first of those to come, whoever asks", async () => {
  const property = fc.asyncProperty(fc.array(plan, { maxLength: 4 }), async (plans) => {
    const [owner = "", member = "", other = "", stranger = ""] = await makeRunners(4);
    const { clubId } = await makeClub({ ownerId: owner, memberIds: [member, other], now });
    const partnershipId = await makePartnership(owner, member);
    for (const one of plans) {
      const shape = {
        date: addDays(tuesday, one.repeats ? 0 : one.days),
        startMinutes: one.minutes,
        repeats: one.repeats ? everyTuesday : null,
        capacity: one.capacity,
      };
      const { groupRunId } = one.paired
        ? await scheduleGroupRun(
            groupRunInput({ with: { kind: "partnership", partnershipId }, ...shape }),
            { runnerId: owner, now },
          )
        : await makeGroupRun(clubId, owner, shape);
      const at = { groupRunId, date: shape.date };
      const people = one.paired ? [owner, member] : [owner, member, other];
      for (const index of one.yes) if (people[index]) await sayYes(at, people[index]);
      if (one.skips) await skipInstance(at, { runnerId: owner, now });
      if (one.cancels) await cancelGroupRun({ groupRunId }, { runnerId: owner, now });
    }
    for (const runnerId of [owner, member, other, stranger]) {
      const acting = { runnerId, now };
      const listed = (await upcomingGroupRuns(acting)).find(({ cancelled }) => !cancelled);
      expect(await nextGroupRun({ clubId: null }, acting)).toEqual(listed ?? null);
    }
    await db.club.delete({ where: { id: clubId } });
  });
  await fc.assert(property, { numRuns: 6 });
});
