import type { z } from "zod";
import { matchesGroupRun } from "@/domain/group-run/match-run";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Acting } from "@/server/platform/acting";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { ofTheirPeople, peopleOf, requireGroupRun } from "./access";
import type { instanceInput } from "./confirm-answer";
import { instanceKey } from "./group-run-row";
import { instancesIn, type Person } from "./instances-in";
import type { unjoinRunInput } from "./join-run";
import { loadInstance } from "./load-instance";
import { loadRan } from "./load-ran";

const hourMs = 3_600_000;
const longestMs = 26 * hourMs;

/** A group run that a run was, or may have been; `startsAt` in epoch milliseconds. */
export type RunsGroupRun = {
  groupRunId: string;
  date: LocalDate;
  title: string;
  ownerName: string;
  startsAt: number;
  zone: string;
  joined: boolean;
};

/** Which group run an own run was joined to; else those that it may have been. Of others' runs nothing is told. */
export async function groupRunsOfRun(
  { runId }: z.infer<typeof unjoinRunInput>,
  { runnerId }: Acting,
): Promise<RunsGroupRun[]> {
  const [ran] = await loadRan(runnerId, { runId });
  if (!ran) return [];
  const joined = await db.groupRunJoin.findUnique({
    where: { runnerId_runId: { runnerId, runId } },
    select: { groupRunId: true, date: true },
  });
  const window = { from: ran.startsAt - longestMs, to: ran.endsAt + hourMs };
  const found = await instancesIn(ofTheirPeople(runnerId), runnerId, window);
  const isJoined = (one: { groupRunId: string; date: LocalDate }) =>
    joined?.groupRunId === one.groupRunId && fromDate(joined.date) === one.date;
  return found
    .filter((one) => (joined ? isJoined(one) : !one.cancelled && matchesGroupRun(ran, one)))
    .map(({ groupRunId, date, title, owner, startsAt, zone }) => ({
      ...{ groupRunId, date, title, startsAt, zone },
      ownerName: owner.name,
      joined: joined !== null,
    }));
}

/** Who joined a run to an instance, and the reader's own run that could be. */
export type RanTogether = { people: Person[]; mine: string | null; offer: string | null };

/** Who ran an instance, as far as they said so themselves. */
export async function ranTogether(
  { groupRunId, date }: z.infer<typeof instanceInput>,
  { runnerId, now }: Acting,
): Promise<RanTogether> {
  const scope = await requireGroupRun(db, groupRunId, runnerId);
  const { instance } = await loadInstance(db, scope, date);
  if (instance.startsAt > now || instance.cancelled) return { people: [], mine: null, offer: null };
  const rows = await db.groupRunJoin.findMany({
    where: { ...instanceKey(scope, date), run: { runner: peopleOf(scope) } },
    select: {
      runnerId: true,
      runId: true,
      run: { select: { runner: { select: { name: true } } } },
    },
    orderBy: [{ joinedAt: "asc" }, { runnerId: "asc" }],
  });
  const mine = rows.find((row) => row.runnerId === runnerId)?.runId ?? null;
  const window = { from: instance.startsAt - longestMs, to: instance.endsAt + hourMs };
  const ran = mine ? [] : await loadRan(runnerId, window);
  const offer = ran.find((one) => !one.joined && matchesGroupRun(one, instance));
  return {
    people: rows.map(({ runnerId: id, run }) => ({ runnerId: id, name: run.runner.name })),
    mine,
    offer: offer?.runId ?? null,
  };
}
