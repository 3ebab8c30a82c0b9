import { isShareOpen } from "@/domain/live-run/share-state";
import { areApart } from "@/server/blocks/access";
import { tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** Who asks to watch: a runner by the share's id, or anybody by the token of a link. */
export type Watcher = { readerId: string | null; shareId: string | null; token: string | null };

/** Proof that a watcher may see a share now. */
export type WatchScope = { shareId: string; runnerId: string; runnerName: string };

/**
 * The share that a watcher may see now: one whose link they hold, or for whose audience they were named and still
 * belong to. Everything else is not found; what they might have seen but has ended is "over".
 */
export async function requireWatch(watcher: Watcher, now: number): Promise<WatchScope> {
  const { readerId, shareId, token } = watcher;
  const where = token ? { tokenHash: tokenHash(token) } : { id: shareId ?? "" };
  if (!token && (!shareId || !readerId)) throw notFound("live run");
  const share = await db.liveShare.findUnique({
    where,
    select: {
      ...{ id: true, runnerId: true, audience: true, partnerIds: true, clubId: true },
      ...{ startedAt: true, lastPointAt: true, endedAt: true },
      runner: { select: { name: true, hiddenAt: true } },
    },
  });
  if (!share || share.runner.hiddenAt) throw notFound("live run");
  const isOwn = readerId === share.runnerId;
  if (!isOwn && readerId && (await areApart(db, readerId, share.runnerId)))
    throw notFound("live run");
  const isMeant = token
    ? share.audience === "link"
    : isOwn || (await isNamed(share, readerId ?? ""));
  if (!isMeant) throw notFound("live run");
  const times = {
    startedAt: share.startedAt.getTime(),
    lastPointAt: share.lastPointAt?.getTime() ?? null,
    endedAt: share.endedAt?.getTime() ?? null,
  };
  if (!isShareOpen(times, now)) throw shareOver();
  return { shareId: share.id, runnerId: share.runnerId, runnerName: share.runner.name };
}

type Named = { runnerId: string; audience: string; partnerIds: string[]; clubId: string | null };

async function isNamed(share: Named, readerId: string): Promise<boolean> {
  if (share.audience === "partners") {
    if (!share.partnerIds.includes(readerId)) return false;
    const sides = { runnerId: share.runnerId, partnerId: readerId };
    const active = { ...sides, partnership: { state: "active" as const } };
    return (await db.partnershipSide.count({ where: active })) > 0;
  }
  if (share.audience !== "club" || !share.clubId) return false;
  const both = { clubId: share.clubId, runnerId: { in: [share.runnerId, readerId] } };
  return (await db.membership.count({ where: both })) === 2;
}

/** A share that has ended shows nothing, not even where it ended. */
export function shareOver(): AppError {
  return new AppError("conflict", "share-over", "This run is not shown any more.");
}
