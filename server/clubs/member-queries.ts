import { z } from "zod";
import type { ClubRole } from "@/generated/prisma/enums";
import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { requireMember } from "./access";

const pageSize = 30;

/** Where a page of members ended; the next one begins behind it. */
export const memberCursor = z.strictObject({ name: z.string().max(240), runnerId: z.uuid() });

export const membersInput = z.strictObject({
  clubId: z.uuid(),
  search: z.string().trim().max(60).default(""),
  cursor: memberCursor.nullish(),
  /** What tRPC sends along with every page of a list. */
  direction: z.literal("forward").optional(),
});

export type Member = { runnerId: string; name: string; role: ClubRole; joinedAt: number };

/** A club's people by name, thirty at a time, for a reader who is one of them. */
export async function membersOf(
  { clubId, search, cursor }: z.infer<typeof membersInput>,
  readerId: string,
): Promise<{ members: Member[]; next: z.infer<typeof memberCursor> | null }> {
  await requireMember(db, clubId, readerId);
  const name = { contains: asWritten(search), mode: "insensitive" } as const;
  const rows = await db.membership.findMany({
    where: {
      clubId,
      runner: { name, AND: visibleRunner(readerId) },
      ...(cursor ? behind(cursor) : {}),
    },
    select: { runnerId: true, role: true, joinedAt: true, runner: { select: { name: true } } },
    orderBy: [{ runner: { name: "asc" } }, { runnerId: "asc" }],
    take: pageSize + 1,
  });
  const members = rows.slice(0, pageSize).map(({ runner, joinedAt, ...row }) => ({
    ...row,
    name: runner.name,
    joinedAt: joinedAt.getTime(),
  }));
  const last = rows.length > pageSize ? members.at(-1) : undefined;
  return { members, next: last ? { name: last.name, runnerId: last.runnerId } : null };
}

function behind({ name, runnerId }: z.infer<typeof memberCursor>) {
  return {
    OR: [{ runner: { name: { gt: name } } }, { runner: { name }, runnerId: { gt: runnerId } }],
  };
}

/** LIKE reads "%" and "_" as patterns; here they are letters like others. */
function asWritten(search: string): string {
  return search.replace(/[\\%_]/g, "\\$&");
}
