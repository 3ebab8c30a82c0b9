import type { Prisma } from "@/generated/prisma/client";
import { visibleRunner } from "@/server/blocks/access";
import { clubTag } from "@/server/clubs/club-tag";
import { commitmentTag } from "@/server/commitments/commitment-tag";
import type { Transaction } from "@/server/platform/db";
import type { SubjectOf } from "./subjects";

/** Where fragment: the people whom a reader has met in a club or a partnership, or has blocked since. */
function metBy(readerId: string): Prisma.RunnerWhereInput {
  const together: Prisma.RunnerWhereInput[] = [
    { memberships: { some: { club: { memberships: { some: { runnerId: readerId } } } } } },
    { sides: { some: { partnerId: readerId } } },
  ];
  return {
    OR: [
      { OR: together, AND: visibleRunner(readerId) },
      { blockedBy: { some: { blockerId: readerId } } },
    ],
  };
}

export const runnerSubject: SubjectOf = {
  async find(on, id, readerId) {
    const runner = await on.runner.findFirst({
      where: { id, AND: metBy(readerId) },
      select: { name: true, handle: true, about: true },
    });
    if (!runner) return null;
    const excerpt = [runner.handle ? `@${runner.handle}` : "", runner.about];
    return {
      title: runner.name,
      excerpt: excerpt.filter(Boolean).join("\n\n"),
      accountableId: id,
    };
  },
  async hide(tx, id, since) {
    await tx.runner.update({ where: { id }, data: { hiddenAt: since } });
    return pagesOf(tx, id);
  },
};

/** The tags of all public pages on which a runner stands. */
export async function pagesOf(tx: Transaction, runnerId: string): Promise<string[]> {
  const clubs = await tx.membership.findMany({ where: { runnerId }, select: { clubId: true } });
  const commitments = await tx.commitment.findMany({ where: { runnerId }, select: { id: true } });
  return [
    ...clubs.map(({ clubId }) => clubTag(clubId)),
    ...commitments.map(({ id }) => commitmentTag(id)),
  ];
}
