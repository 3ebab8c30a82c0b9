import { codesAreOpen } from "@/domain/roll-call/judge-handshake";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { ofTheirPeople } from "./access";
import { instancesIn } from "./instances-in";
import { rollKey } from "./roll-key";

const dayMs = 86_400_000;
const aheadMs = 3 * dayMs;
const mostRuns = 40;

/** One group run for which a phone can show and read codes; instants in epoch milliseconds. */
export type RollRun = {
  groupRunId: string;
  date: LocalDate;
  title: string;
  place: string;
  ownerName: string;
  zone: string;
  startsAt: number;
  endsAt: number;
  /** The phone's own key, base64url. */
  key: string;
};

/** What a phone needs to call the roll without a signal; `now` sets its clock right. */
export type RollPack = {
  runnerId: string;
  name: string;
  locale: string;
  now: number;
  runs: RollRun[];
};

/** The reader's group runs of now and the next three days, each with their key. */
export async function rollPack(
  { runnerId, now }: Acting,
  { secret }: { secret: string },
): Promise<RollPack> {
  const { name, locale } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { name: true, locale: true },
  });
  const window = { from: now - dayMs - 2 * 3_600_000, to: now + aheadMs };
  const found = await instancesIn(ofTheirPeople(runnerId), runnerId, window);
  const runs = found
    .filter((one) => !one.cancelled && (one.startsAt > now || codesAreOpen(one, now)))
    .slice(0, mostRuns)
    .map(({ groupRunId, date, title, place, owner, zone, startsAt, endsAt }) => ({
      ...{ groupRunId, date, title, place, zone, startsAt, endsAt },
      ownerName: owner.name,
      key: rollKey({ groupRunId, date, runnerId }, secret).toString("base64url"),
    }));
  return { runnerId, name, locale, now, runs };
}
