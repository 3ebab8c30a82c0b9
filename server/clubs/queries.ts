import { firstName } from "@/domain/runner/first-name";
import type { ClubRole, Joining } from "@/generated/prisma/enums";
import { visibleRunner } from "@/server/blocks/access";
import { type Database, db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { requireMember, shownClub } from "./access";

const publicNames = 24;

/** A runner's own clubs, the one they joined last first. */
export async function clubsOf(runnerId: string): Promise<
  {
    clubId: string;
    name: string;
    place: string;
    role: ClubRole;
    memberCount: number;
    joinedAt: number;
  }[]
> {
  const rows = await db.membership.findMany({
    where: { runnerId },
    select: {
      role: true,
      joinedAt: true,
      club: {
        select: { id: true, name: true, place: true, _count: { select: { memberships: true } } },
      },
    },
    orderBy: [{ joinedAt: "desc" }, { clubId: "desc" }],
  });
  return rows.map(({ role, joinedAt, club }) => ({
    clubId: club.id,
    name: club.name,
    place: club.place,
    role,
    memberCount: club._count.memberships,
    joinedAt: joinedAt.getTime(),
  }));
}

/** A club as its members see it; "not found" for everybody else. */
export async function clubPage(clubId: string, readerId: string) {
  const { role } = await requireMember(db, clubId, readerId);
  const club = await db.club.findUnique({
    where: { id: clubId },
    select: {
      name: true,
      description: true,
      place: true,
      rules: true,
      usualDays: true,
      closesAt: true,
      joining: true,
      createdAt: true,
      _count: { select: { memberships: true } },
      memberships: {
        where: { role: { in: ["owner", "captain"] }, runner: visibleRunner(readerId) },
        select: { role: true, runnerId: true, runner: { select: { name: true } } },
        orderBy: { joinedAt: "asc" },
      },
    },
  });
  if (!club) throw notFound("club");
  return {
    clubId,
    name: club.name,
    description: club.description,
    place: club.place,
    rules: club.rules,
    usualDays: club.usualDays,
    closesAt: club.closesAt?.getTime() ?? null,
    joining: club.joining,
    createdAt: club.createdAt.getTime(),
    memberCount: club._count.memberships,
    role,
    leaders: club.memberships.map((entry) => ({
      runnerId: entry.runnerId,
      name: entry.runner.name,
      role: entry.role,
    })),
  };
}

/** What anybody may see of a club before having an account; `firstNames` holds at most 24. */
export type PublicClub = {
  clubId: string;
  name: string;
  description: string;
  place: string;
  rules: string;
  usualDays: number;
  joining: Joining;
  memberCount: number;
  firstNames: string[];
};

/** A club as strangers see it: no surnames, no ids of people; who has an account does not see whom they blocked. */
export async function publicClub(
  clubId: string,
  readerId: string | null,
  on: Database = db,
): Promise<PublicClub> {
  const club = await on.club.findUnique({
    where: { id: clubId, ...shownClub },
    select: {
      name: true,
      description: true,
      place: true,
      rules: true,
      usualDays: true,
      joining: true,
      _count: { select: { memberships: true } },
      memberships: {
        where: { runner: visibleRunner(readerId) },
        select: { runner: { select: { name: true } } },
        orderBy: [{ joinedAt: "asc" }, { runnerId: "asc" }],
        take: publicNames,
      },
    },
  });
  if (!club) throw notFound("club");
  const { _count, memberships, ...seen } = club;
  return {
    clubId,
    ...seen,
    memberCount: _count.memberships,
    firstNames: memberships.map(({ runner }) => firstName(runner.name)),
  };
}

/** The ids of those whom `publicClub` names, in its order; for what belongs to them and is shown beside their names. */
export async function publicPeople(clubId: string, readerId: string | null): Promise<string[]> {
  const rows = await db.membership.findMany({
    where: { clubId, club: shownClub, runner: visibleRunner(readerId) },
    select: { runnerId: true },
    orderBy: [{ joinedAt: "asc" }, { runnerId: "asc" }],
    take: publicNames,
  });
  return rows.map(({ runnerId }) => runnerId);
}

/** Whether somebody is in a club whom the reader may not see. */
export async function clubHidesFrom(clubId: string, readerId: string): Promise<boolean> {
  const hidden = await db.membership.findFirst({
    where: { clubId, runner: { NOT: visibleRunner(readerId) } },
    select: { clubId: true },
  });
  return hidden !== null;
}
