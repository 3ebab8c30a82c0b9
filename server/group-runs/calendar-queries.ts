import type { z } from "zod";
import { type CalendarEvent, calendarFile } from "@/domain/calendar/calendar-file";
import type { Answer } from "@/domain/group-run/answers";
import { answerAddress, answerToken, feedAnswerToken } from "@/server/notifications/answer-token";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { ofTheirPeople, requireGroupRun } from "./access";
import type { instanceInput } from "./confirm-answer";
import { instanceName, instancesIn, type OwnedInstance } from "./instances-in";

const dayMs = 86_400_000;
const behindDays = 30;
const aheadDays = 366;

/** How a feed is written: for whom, of which club (null is all), and whether the meeting point is in it. */
export type FeedScope = {
  runnerId: string;
  clubId: string | null;
  withPlace: boolean;
  tokenHash: Uint8Array;
};

/** The installation, as calendars need to know it. */
export type Site = { appUrl: string; secret: string };

/** The UTC midnight from which a feed's window is counted. */
export function feedDay(now: number): number {
  return Math.floor(now / dayMs) * dayMs;
}

/** A runner's group runs as a calendar, but for those they said no to; what was called off is in it as such. */
export async function feedCalendar(
  { runnerId, clubId, withPlace, tokenHash }: FeedScope,
  { now, appUrl, secret }: Site & { now: number },
): Promise<string> {
  const day = feedDay(now);
  const window = { from: day - behindDays * dayMs, to: day + aheadDays * dayMs };
  const where = { AND: [ofTheirPeople(runnerId), clubId ? { clubId } : {}] };
  const instances = await instancesIn(where, runnerId, window, { off: true });
  const says = await answersTo(instances, runnerId);
  const events = instances
    .filter((one) => says.get(instanceName(one)) !== "no")
    .map((one) => {
      const token = feedAnswerToken({ ...one, runnerId }, tokenHash, secret);
      return eventOf(one, says.get(instanceName(one)) ?? null, { appUrl, withPlace, token });
    });
  const club = clubId ? (instances[0]?.owner.name ?? "A club") : "Group runs";
  return calendarFile({ name: `Runpact: ${club}`, method: "PUBLISH", events });
}

/** One instance as a file for a calendar; a called-off one cancels what the calendar may hold. */
export async function instanceCalendar(
  { groupRunId, date }: z.infer<typeof instanceInput>,
  { runnerId }: Acting,
  { appUrl, secret }: Site,
): Promise<{ text: string; fileName: string }> {
  await requireGroupRun(db, groupRunId, runnerId);
  const around = toDate(date).getTime();
  const window = { from: around - 400 * dayMs, to: around + 400 * dayMs };
  const all = await instancesIn({ id: groupRunId }, runnerId, window, { off: true });
  const instance = all.find((one) => one.date === date);
  if (!instance) throw notFound("group run");
  const says = (await answersTo([instance], runnerId)).get(instanceName(instance)) ?? null;
  const token = answerToken({ groupRunId, date, runnerId }, secret);
  const event = eventOf(instance, says, { appUrl, withPlace: true, token });
  const method = instance.cancelled ? "CANCEL" : "PUBLISH";
  const text = calendarFile({ name: "Runpact", method, events: [event] });
  return { text, fileName: `group-run-${date}.ics` };
}

async function answersTo(
  instances: readonly OwnedInstance[],
  runnerId: string,
): Promise<Map<string, Answer>> {
  const rows = await db.groupRunAnswer.findMany({
    where: { runnerId, groupRunId: { in: [...new Set(instances.map((one) => one.groupRunId))] } },
    select: { groupRunId: true, date: true, says: true },
  });
  return new Map(
    rows.map(({ groupRunId, date, says }) => [
      `${groupRunId} ${date.toISOString().slice(0, 10)}`,
      says,
    ]),
  );
}

type Writing = { appUrl: string; withPlace: boolean; token: string };

function eventOf(
  instance: OwnedInstance,
  says: Answer | null,
  { appUrl, withPlace, token }: Writing,
): CalendarEvent {
  const { groupRunId, date, owner, cancelled, latitude, longitude } = instance;
  const home = owner.clubId ? `/clubs/${owner.clubId}` : `/partners/${owner.partnershipId}`;
  return {
    uid: `${groupRunId}-${date}@${new URL(appUrl).hostname}`,
    sequence: instance.sequence,
    changedAt: instance.changedAt,
    startsAt: instance.startsAt,
    endsAt: instance.endsAt,
    zone: instance.zone,
    title: instance.title,
    description: instance.notes,
    location: withPlace ? instance.place : "",
    point: withPlace && latitude !== null && longitude !== null ? { latitude, longitude } : null,
    url: `${appUrl}/group-runs/${groupRunId}/${date}`,
    answerUrl: cancelled ? null : answerAddress(appUrl, token),
    organiser: { name: owner.name, url: `${appUrl}${home}` },
    status: cancelled ? "CANCELLED" : says === "yes" ? "CONFIRMED" : "TENTATIVE",
  };
}
