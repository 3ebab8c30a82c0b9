import { z } from "zod";
import { noticeWords } from "@/domain/notification/catalogue";
import { groupNotices } from "@/domain/notification/group-notices";
import { topics } from "@/domain/notification/topics";
import { isVisible, visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { hotStatement } from "@/server/platform/hot-statements";

const pageSize = 40;
/** More than this is told as "99+", so no more is counted. */
export const mostCounted = 100;

const countUnread = hotStatement<{ unread: number }>(
  "unread-notices",
  `SELECT count(*)::int AS unread FROM (
     SELECT 1 FROM notice LEFT JOIN runner AS actor ON actor.id = notice.actor_id
     WHERE notice.runner_id = $1 AND notice.read_at IS NULL AND notice.in_app
       AND (notice.actor_id IS NULL OR ${isVisible("actor", "$1")})
     LIMIT ${mostCounted}
   ) AS counted`,
);

/** Where fragment: notices that nobody is behind from whom the reader is kept apart. */
function ofVisible(runnerId: string) {
  return { OR: [{ actorId: null }, { actor: visibleRunner(runnerId) }] };
}

/** How many notices a runner has not read; at most `mostCounted`. Every page asks, so it is a hot statement. */
export async function unreadNotices(runnerId: string): Promise<number> {
  const [row] = await countUnread([runnerId]);
  return row?.unread ?? 0;
}

export const inboxInput = z.strictObject({
  /** The last notice of the page before; without one the newest are meant. */
  cursor: z.uuid().nullish(),
  /** What tRPC sends along with every page of a list. */
  direction: z.literal("forward").optional(),
});

/** A runner's notices in words, the newest first, those that say the same of one thing together. Epoch milliseconds. */
export async function inbox({ cursor }: z.infer<typeof inboxInput>, runnerId: string) {
  const { zone, locale } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, locale: true },
  });
  const rows = await db.notice.findMany({
    where: {
      runnerId,
      inApp: true,
      ...ofVisible(runnerId),
      ...(cursor ? { id: { lt: cursor } } : {}),
    },
    select: {
      id: true,
      kind: true,
      facts: true,
      madeAt: true,
      readAt: true,
      actor: { select: { id: true, name: true } },
      club: { select: { id: true, name: true } },
    },
    orderBy: { id: "desc" },
    take: pageSize,
  });
  const notices = rows.flatMap(({ id, kind, facts, madeAt, readAt, actor, club }) => {
    const words = noticeWords(kind, facts, { zone, locale });
    if (!words) return [];
    const { says, detail, path, topic } = words;
    return [
      {
        ...{ id, kind, says, detail, path, topic, club },
        topicLabel: topics[topic].label,
        at: madeAt.getTime(),
        isRead: readAt !== null,
        actor: actor && { runnerId: actor.id, name: actor.name },
      },
    ];
  });
  return {
    groups: groupNotices(notices),
    next: rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null,
  };
}
