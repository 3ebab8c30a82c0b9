import type { Prisma } from "@/generated/prisma/client";
import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

/** What a runner says of themselves. */
export async function ownProfile(runnerId: string) {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { handle: true, about: true, picture: { select: { id: true } } },
  });
  return { handle: runner.handle, about: runner.about, pictureId: runner.picture?.id ?? null };
}

/** Where fragment: the people with whom a reader shares a club or a partnership that has not ended. */
function near(readerId: string): Prisma.RunnerWhereInput {
  return {
    OR: [
      { id: readerId },
      { memberships: { some: { club: { memberships: { some: { runnerId: readerId } } } } } },
      { sides: { some: { partnerId: readerId, partnership: { state: { not: "ended" } } } } },
    ],
  };
}

/** A runner as those near them see them: name, words, since when, and the clubs that the two share. */
export async function runnerProfile(id: string, readerId: string) {
  const runner = await db.runner.findFirst({
    where: { id, AND: [near(readerId), visibleRunner(readerId)] },
    select: {
      id: true,
      name: true,
      handle: true,
      about: true,
      createdAt: true,
      memberships: {
        where: { club: { memberships: { some: { runnerId: readerId } } } },
        select: { role: true, club: { select: { id: true, name: true } } },
        orderBy: { joinedAt: "asc" },
        take: 20,
      },
      sides: {
        where: { partnerId: readerId, partnership: { state: { not: "ended" } } },
        select: { partnershipId: true },
      },
    },
  });
  if (!runner) throw notFound("runner");
  const { memberships, sides, createdAt, id: runnerId, ...said } = runner;
  return {
    ...said,
    runnerId,
    mine: runnerId === readerId,
    since: createdAt.getTime(),
    partnershipId: sides[0]?.partnershipId ?? null,
    clubs: memberships.map(({ role, club }) => ({ clubId: club.id, name: club.name, role })),
  };
}
