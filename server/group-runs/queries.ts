import { z } from "zod";
import type { Answer } from "@/domain/group-run/answers";
import { firstName } from "@/domain/runner/first-name";
import { addDays, isLocalDate, type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { requireMember, shownClub } from "@/server/clubs/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { ofTheirPeople } from "./access";
import { comingInstances } from "./coming-plans";
import {
  type GroupRunOwner,
  instanceName,
  instancesIn,
  type OwnedInstance,
  type Person,
  type Turnout,
  turnoutOf,
} from "./instances-in";
import { turnoutAt } from "./turnout-statement";

const dayMs = 86_400_000;
const nextWithinDays = 60;
/** Rules are expanded only so far where that is enough, since expanding takes longer than asking. */
const mostlyWithinDays = 9;
const facesShown = 8;

/** One instance as a list shows it. `startsAt` in epoch milliseconds, the shown date and minutes at the venue. */
export type GroupRunLine = {
  groupRunId: string;
  date: LocalDate;
  owner: GroupRunOwner;
  title: string;
  place: string;
  zone: string;
  startsAt: number;
  endsAt: number;
  shownDate: LocalDate;
  shownMinutes: number;
  distanceMetres: number | null;
  capacity: number | null;
  cancelled: boolean;
  changed: boolean;
  /** The first of those who come. */
  faces: Person[];
  going: number;
  waiting: number;
  mySays: Answer | null;
  iHaveASeat: boolean;
};

/** The next group run of a club, or of all clubs and partners of the reader: the first that is not called off. */
export async function nextGroupRun(
  { clubId }: { clubId: string | null },
  { runnerId, now }: Acting,
): Promise<GroupRunLine | null> {
  const span = { from: now - dayMs, to: now + nextWithinDays * dayMs };
  const isNext = ({ cancelled, endsAt }: OwnedInstance) => !cancelled && endsAt > now;
  if (clubId) {
    await requireMember(db, clubId, runnerId);
    const next = (await instancesIn({ clubId }, runnerId, span)).find(isNext);
    return next ? ((await linesOf([next], runnerId))[0] ?? null) : null;
  }
  const coming = await comingInstances(runnerId, span);
  const soon = { from: span.from, to: now + mostlyWithinDays * dayMs };
  const next = coming(soon).find(isNext) ?? coming(span).find(isNext);
  return next ? lineOf(next, await turnoutAt(next, runnerId), runnerId) : null;
}

/** What anybody may know of a club's next group run: when, what, and how many come; never where. */
export async function publicNextGroupRun(
  { clubId }: { clubId: string },
  readerId: string | null,
  now: number,
): Promise<{
  title: string;
  startsAt: number;
  zone: string;
  going: number;
  firstNames: string[];
} | null> {
  const window = { from: now - dayMs, to: now + nextWithinDays * dayMs };
  const instances = await instancesIn({ club: { id: clubId, ...shownClub } }, null, window);
  const next = instances.find(({ cancelled, endsAt }) => !cancelled && endsAt > now);
  if (!next) return null;
  const turnout = (await turnoutOf([next], readerId)).get(instanceName(next));
  const going = turnout?.seats.going ?? [];
  return {
    title: next.title,
    startsAt: next.startsAt,
    zone: next.zone,
    going: going.length,
    firstNames: going
      .flatMap((id) => turnout?.people.get(id) ?? [])
      .slice(0, facesShown)
      .map(({ name }) => firstName(name)),
  };
}

/** What a reader has before them in the next four weeks, over all clubs and partners. */
export async function upcomingGroupRuns({ runnerId, now }: Acting): Promise<GroupRunLine[]> {
  const window = { from: now - dayMs, to: now + 28 * dayMs };
  const instances = await instancesIn(ofTheirPeople(runnerId), runnerId, window);
  return linesOf(instances.filter(({ endsAt }) => endsAt > now).slice(0, 60), runnerId);
}

export const clubCalendarInput = z.strictObject({
  clubId: z.uuid(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .refine((month) => isLocalDate(`${month}-01`), "This is not a month."),
});

/** A club's group runs from the Monday before a month to the Sunday after it, by the venue's dates. */
export async function clubCalendar(
  { clubId, month }: z.infer<typeof clubCalendarInput>,
  { runnerId }: Acting,
): Promise<GroupRunLine[]> {
  await requireMember(db, clubId, runnerId);
  const first = localDate(`${month}-01`);
  const [from, to] = [addDays(first, -6), addDays(first, 37)];
  const window = {
    from: Date.parse(`${from}T00:00:00Z`) - dayMs,
    to: Date.parse(`${to}T00:00:00Z`) + 2 * dayMs,
  };
  const instances = await instancesIn({ clubId }, runnerId, window);
  return linesOf(
    instances.filter(({ shownDate }) => shownDate >= from && shownDate <= to),
    runnerId,
  );
}

async function linesOf(
  instances: readonly OwnedInstance[],
  readerId: string,
): Promise<GroupRunLine[]> {
  if (instances.length === 0) return [];
  const turnouts = await turnoutOf(instances, readerId);
  return instances.map((instance) =>
    lineOf(instance, turnouts.get(instanceName(instance)), readerId),
  );
}

function lineOf(
  instance: OwnedInstance,
  turnout: Turnout | undefined,
  readerId: string,
): GroupRunLine {
  const going = turnout?.seats.going ?? [];
  const { groupRunId, date, owner, title, place, zone, startsAt, endsAt } = instance;
  const { shownDate, shownMinutes, distanceMetres, capacity, cancelled, changed } = instance;
  return {
    ...{ groupRunId, date, owner, title, place, zone, startsAt, endsAt },
    ...{ shownDate, shownMinutes, distanceMetres, capacity, cancelled, changed },
    faces: going.flatMap((id) => turnout?.people.get(id) ?? []).slice(0, facesShown),
    going: going.length,
    waiting: turnout?.seats.waiting.length ?? 0,
    mySays: turnout?.says.get(readerId) ?? null,
    iHaveASeat: going.includes(readerId),
  };
}
