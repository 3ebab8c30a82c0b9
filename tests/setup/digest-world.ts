import { instantOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

/** The last week that has ended when digests are made in tests, and the Monday morning after it. */
export const closedWeek: WeekStart = addWeeks(thisMonday, -1);
export const mondayMorning = instantOf(thisMonday, 421, "UTC");

export const digestSettings = {
  appUrl: "https://runpact.example",
  secret: "a secret of tests, longer than thirty-two characters",
};

/** A runner who promised three days and ran on `days` of the closed week (0 is Monday); due at 07:00 UTC. */
export async function makeReader(
  name: string,
  days: readonly number[] = [1, 3, 5],
  more: Partial<Prisma.RunnerCreateInput> = {},
): Promise<string> {
  const digestDueAt = new Date(instantOf(thisMonday, 420, "UTC"));
  const runnerId = await makeRunner(name, { zone: "UTC", digestDueAt, ...more });
  const now = Date.parse(`${closedWeek}T05:00:00Z`);
  await commit(runnerId, { days: 3, weeks: 12, startsOn: closedWeek, now });
  for (const day of days) await makeRun(runnerId, dayOf(day));
  return runnerId;
}

function dayOf(day: number): string {
  return new Date(Date.parse(`${closedWeek}T00:00:00Z`) + day * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

/** The mails of a runner's digests, whatever became of them. */
export function digestMailsOf(runnerId: string) {
  return db.mailMessage.findMany({ where: { key: { startsWith: `digest:${runnerId}:` } } });
}
