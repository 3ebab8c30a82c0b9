import type { SharedPoint } from "@/domain/live-run/share-feed";
import { isShareOpen } from "@/domain/live-run/share-state";
import { db } from "@/server/platform/db";

export type ShareNews = {
  isOpen: boolean;
  lastPointAt: number | null;
  /** Batches after the one asked from, in order and without a hole. */
  batches: { seq: number; points: SharedPoint[] }[];
};

/** How watched shares stand, with what came after the batch that each was last seen at; in two queries for all. */
export async function lookAtShares(
  from: ReadonlyMap<string, number>,
  now: number,
): Promise<Map<string, ShareNews>> {
  const ids = [...from.keys()];
  if (ids.length === 0) return new Map();
  const least = Math.min(...from.values());
  const [shares, batches] = await Promise.all([
    db.liveShare.findMany({
      where: { id: { in: ids } },
      select: { id: true, startedAt: true, lastPointAt: true, endedAt: true },
    }),
    db.liveBatch.findMany({
      where: { shareId: { in: ids }, seq: { gt: least } },
      select: { shareId: true, seq: true, points: true },
      orderBy: { seq: "asc" },
    }),
  ]);
  return new Map(
    shares.map(({ id, startedAt, lastPointAt, endedAt }) => {
      const last = lastPointAt?.getTime() ?? null;
      const times = {
        startedAt: startedAt.getTime(),
        lastPointAt: last,
        endedAt: endedAt?.getTime() ?? null,
      };
      const isOpen = isShareOpen(times, now);
      const own = isOpen ? batches.filter(({ shareId }) => shareId === id) : [];
      return [id, { isOpen, lastPointAt: last, batches: inOrder(own, from.get(id) ?? -1) }];
    }),
  );
}

type Batch = { seq: number; points: unknown };

/** Only as far as no number is missing: one on its way is waited for, so that no watcher ever has a hole. */
function inOrder(batches: readonly Batch[], from: number): ShareNews["batches"] {
  const next: ShareNews["batches"] = [];
  for (const { seq, points } of batches) {
    if (seq <= from + next.length) continue;
    if (seq !== from + next.length + 1) break;
    next.push({ seq, points: points as SharedPoint[] });
  }
  return next;
}
