import type { z } from "zod";
import { checkInWeek } from "@/domain/check-in/check-in-week";
import { fallsTwice } from "@/domain/check-in/falls-twice";
import { localDateOf } from "@/domain/time-zone/zone";
import type { WeekStart } from "@/domain/week/week";
import { requirePartnership } from "@/server/partners/access";
import type { partnershipIdInput } from "@/server/partners/end-partnership";
import type { Acting } from "@/server/platform/acting";
import { weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

const weeksShown = 12;

type Answers = { mood: number; obstacle: string; plan: string; answeredAt: number };

/** One week of a check-in. The other's answers are here only where the reader's own are. */
export type CheckInWeek = {
  week: WeekStart;
  mine: Answers | null;
  theirs: Answers | null;
  theyAnswered: boolean;
};

/** The check-in of two partners as one of them may see it: the week that is asked about, and those before. */
export async function checkInPage(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId, now }: Acting,
) {
  const { partnerId, state } = await requirePartnership(db, partnershipId, runnerId);
  const [reader, partner, rows] = await Promise.all([
    db.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { zone: true, dayStartMinutes: true },
    }),
    db.runner.findUniqueOrThrow({
      where: { id: partnerId },
      select: { id: true, name: true },
    }),
    db.checkIn.findMany({
      where: { partnershipId },
      orderBy: { weekStart: "desc" },
      take: 2 * weeksShown,
    }),
  ]);
  const week = checkInWeek(localDateOf(now, reader.zone, reader.dayStartMinutes));
  const all = weeksOf(rows, runnerId);
  const current = all.get(week) ?? { week, mine: null, theirs: null, theyAnswered: false };
  const open = [...all.values()].filter(({ theirs }) => theirs !== null);
  return {
    partner,
    isActive: state === "active",
    current,
    past: open.filter((one) => one.week !== week),
    partnerFalls: fallsTwice(
      open.flatMap(({ week: said, theirs }) => (theirs ? [{ week: said, mood: theirs.mood }] : [])),
    ),
  };
}

type Row = {
  weekStart: Date;
  runnerId: string;
  mood: number;
  obstacle: string;
  plan: string;
  answeredAt: Date;
};

function weeksOf(rows: readonly Row[], readerId: string): Map<WeekStart, CheckInWeek> {
  const byWeek = Map.groupBy(rows, ({ weekStart }) => weekFromDate(weekStart));
  return new Map(
    [...byWeek].map(([week, both]) => {
      const mine = both.find(({ runnerId }) => runnerId === readerId);
      const theirs = both.find(({ runnerId }) => runnerId !== readerId);
      const seen = mine && theirs ? answersOf(theirs) : null;
      return [
        week,
        { week, mine: mine ? answersOf(mine) : null, theirs: seen, theyAnswered: Boolean(theirs) },
      ];
    }),
  );
}

function answersOf({ mood, obstacle, plan, answeredAt }: Row): Answers {
  return { mood, obstacle, plan, answeredAt: answeredAt.getTime() };
}
