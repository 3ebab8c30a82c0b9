import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { requireCaptain } from "./access";

const shown = 100;

/** Somebody who asks to be let in; `askedAt` in epoch milliseconds. */
export type ClubAsker = { runnerId: string; name: string; words: string; askedAt: number };

/** Who waits at a club's door, the longest first; for its owner and captains. */
export async function requestsOf(clubId: string, readerId: string): Promise<ClubAsker[]> {
  await requireCaptain(db, clubId, readerId);
  const rows = await db.clubRequest.findMany({
    where: { clubId, refusedAt: null, runner: visibleRunner(readerId) },
    select: { runnerId: true, words: true, askedAt: true, runner: { select: { name: true } } },
    orderBy: [{ askedAt: "asc" }, { runnerId: "asc" }],
    take: shown,
  });
  return rows.map(({ runner, askedAt, ...row }) => ({
    ...row,
    name: runner.name,
    askedAt: askedAt.getTime(),
  }));
}

/** How a runner's own request to a club stands. */
export async function ownRequest(
  clubId: string,
  runnerId: string,
): Promise<"none" | "waiting" | "refused"> {
  const row = await db.clubRequest.findUnique({
    where: { clubId_runnerId: { clubId, runnerId } },
    select: { refusedAt: true },
  });
  if (!row) return "none";
  return row.refusedAt ? "refused" : "waiting";
}
