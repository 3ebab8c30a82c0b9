import { z } from "zod";
import { localDate } from "@/domain/time-zone/local-date";
import { requireMember } from "@/server/clubs/access";
import { db } from "@/server/platform/db";
import { publicViews, shownFigures } from "@/server/runs/public-views";
import { type FeedRow, feedPage, selectClubFeed, selectHomeFeed } from "./feed-statements";

const cursor = z.strictObject({ at: z.int(), subjectId: z.uuid() }).nullish();

/** What tRPC sends along with every page of a list. */
const direction = z.literal("forward").optional();

export const homeFeedInput = z.strictObject({ cursor, direction });
export const clubFeedInput = z.strictObject({ clubId: z.uuid(), cursor, direction });

type Cursor = z.infer<typeof cursor>;
const latest = { at: 8_640_000_000_000, subjectId: "ffffffff-ffff-ffff-ffff-ffffffffffff" };

/** What partners and clubs of a runner have done, the newest first; epoch milliseconds, seconds, metres. */
export async function homeFeed({ cursor: from }: { cursor?: Cursor }, readerId: string) {
  const { at, subjectId } = from ?? latest;
  return feedOf(await selectHomeFeed([readerId, new Date(at), subjectId]), readerId);
}

/** What a club's people have done, for its people. */
export async function clubFeed(
  { clubId, cursor: from }: z.infer<typeof clubFeedInput>,
  readerId: string,
) {
  await requireMember(db, clubId, readerId);
  const { at, subjectId } = from ?? latest;
  return feedOf(await selectClubFeed([readerId, new Date(at), subjectId, clubId]), readerId);
}

async function feedOf(rows: readonly FeedRow[], readerId: string) {
  const others = rows.filter((row) => row.localDate !== null && row.runnerId !== readerId);
  const views = await publicViews(others.map(({ subjectId }) => subjectId));
  const last = rows.at(-1);
  const isFull = rows.length === feedPage;
  return {
    items: rows.map((row) => {
      const { movingSeconds, distanceMetres } = row;
      const figures = { movingSeconds: movingSeconds ?? 0, distanceMetres };
      return itemOf({ ...row, ...shownFigures(figures, views.get(row.subjectId)) }, readerId);
    }),
    next: last && isFull ? { at: last.at.getTime(), subjectId: last.subjectId } : null,
  };
}

function itemOf({ kind, subjectId, at, clubId, clubName, ...row }: FeedRow, readerId: string) {
  return {
    id: `${kind} ${subjectId} ${kind === "joined" ? clubId : ""}`,
    at: at.getTime(),
    runner: { id: row.runnerId, name: row.name },
    club: clubId && clubName !== null ? { id: clubId, name: clubName } : null,
    run: row.localDate === null ? null : runOf(subjectId, row.localDate, row, readerId),
  };
}

type RunColumns = Omit<FeedRow, "kind" | "subjectId" | "at" | "clubId" | "clubName">;

function runOf(id: string, date: string, row: RunColumns, readerId: string) {
  const { title, movingSeconds, distanceMetres, cheers, myWord, comments } = row;
  return {
    id,
    mine: row.runnerId === readerId,
    title: title ?? "",
    localDate: localDate(date),
    movingSeconds: movingSeconds ?? 0,
    ...{ distanceMetres, cheers, myWord, comments },
  };
}
