import type { z } from "zod";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Prisma } from "@/generated/prisma/client";
import { hiddenAmong } from "@/server/blocks/access";
import { requireMember } from "@/server/clubs/access";
import { ofTheirPeople, requirePoll } from "@/server/group-runs/access";
import type { Acting } from "@/server/platform/acting";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { loadOptions, type PollOptionView, type Voter } from "./load-options";
import { votersOf } from "./load-voters";
import type { pollIdInput } from "./share-poll";

export type PollOwner = { clubId: string | null; partnershipId: string | null; name: string };

/** What a poll says of the run that it is about, whoever reads. */
export type PollFacts = {
  title: string;
  place: string;
  zone: string;
  durationMinutes: number;
  distanceMetres: number | null;
  capacity: number | null;
  notes: string;
  organiserName: string | null;
  closed: boolean;
  options: PollOptionView[];
  /** How many have answered. */
  asked: number;
};

export type PollPage = PollFacts & {
  pollId: string;
  owner: PollOwner;
  organises: boolean;
  hasGuestLink: boolean;
  result: { groupRunId: string; date: LocalDate } | null;
  guests: Voter[];
};

export const factSelect = {
  title: true,
  place: true,
  latitude: true,
  longitude: true,
  zone: true,
  durationMinutes: true,
  distanceMetres: true,
  capacity: true,
  notes: true,
  closedAt: true,
  groupRun: { select: { id: true, startsOn: true } },
  organiser: { select: { id: true, name: true } },
  club: { select: { name: true } },
} satisfies Prisma.PollSelect;

/** A poll for those whom it asks. */
export async function pollPage(
  { pollId }: z.infer<typeof pollIdInput>,
  { runnerId, now }: Acting,
): Promise<PollPage> {
  const scope = await requirePoll(db, pollId, runnerId);
  const { clubId, partnershipId, organises } = scope;
  const [poll, voters] = await Promise.all([
    db.poll.findUniqueOrThrow({
      where: { id: pollId },
      select: {
        ...factSelect,
        guestTokenHash: true,
        partnership: {
          select: {
            sides: { where: { runnerId }, select: { partner: { select: { name: true } } } },
          },
        },
      },
    }),
    votersOf(scope, runnerId),
  ]);
  const mine = voters.shown.find((voter) => voter.runnerId === runnerId)?.voterId ?? null;
  const { organiser, club, partnership, closedAt, guestTokenHash, ...facts } = poll;
  const { latitude: _lat, longitude: _lon, groupRun, ...shown } = facts;
  const hidden = await hiddenAmong(db, organiser ? [organiser.id] : [], runnerId);
  return {
    ...shown,
    pollId,
    organises,
    owner: {
      clubId,
      partnershipId,
      name: club?.name ?? partnership?.sides[0]?.partner.name ?? "",
    },
    organiserName: organiser && !hidden.has(organiser.id) ? organiser.name : null,
    closed: closedAt !== null,
    result: groupRun && { groupRunId: groupRun.id, date: fromDate(groupRun.startsOn) },
    hasGuestLink: guestTokenHash !== null,
    asked: voters.ids.length,
    guests: voters.shown.filter((voter) => voter.runnerId === null),
    options: await loadOptions(scope, poll, { voters, mine, now }),
  };
}

/** A poll in a list. Instants in epoch milliseconds. */
export type PollLine = {
  pollId: string;
  title: string;
  owner: PollOwner;
  options: number;
  asked: number;
  answered: boolean;
};

/** Open polls of a club, or of all clubs and partners of the reader, whose last time is still to come. */
export async function openPolls(
  { clubId }: { clubId: string | null },
  { runnerId, now }: Acting,
): Promise<PollLine[]> {
  if (clubId) await requireMember(db, clubId, runnerId);
  const rows = await db.poll.findMany({
    where: {
      AND: [clubId ? { clubId } : ofTheirPeople(runnerId)],
      closedAt: null,
      options: { some: { startsAt: { gt: new Date(now) } } },
    },
    select: {
      id: true,
      title: true,
      clubId: true,
      partnershipId: true,
      club: { select: { name: true } },
      partnership: {
        select: {
          sides: { where: { runnerId }, select: { partner: { select: { name: true } } } },
        },
      },
      voters: { where: { runnerId }, select: { id: true } },
      _count: { select: { options: true, voters: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return rows.map(({ id, title, club, partnership, voters, _count, ...owner }) => ({
    pollId: id,
    title,
    owner: { ...owner, name: club?.name ?? partnership?.sides[0]?.partner.name ?? "" },
    options: _count.options,
    asked: _count.voters,
    answered: voters.length > 0,
  }));
}
