import "server-only";
import type { CoachText } from "@/domain/coach/compose-text";
import { factOf } from "@/domain/coach/fact";
import type { Persona } from "@/domain/coach/persona-names";
import { weekSubject } from "@/domain/coach/text-subject";
import type { DigestContent } from "@/domain/digest/digest-content";
import { writeDigest } from "@/domain/digest/write-digest";
import { epochDay } from "@/domain/time-zone/local-date";
import type { WeekStart } from "@/domain/week/week";
import { type CoachWeek, coachWeeks } from "@/server/coach/load-weeks";
import { spoken } from "@/server/coach/spoken";
import { standingText, storedAnswers, textKey } from "@/server/coach/stored-texts";
import { instancesIn } from "@/server/group-runs/instances-in";
import { activePartnersOf } from "@/server/partners/active-partners";
import { db } from "@/server/platform/db";
import { clubWeekKey, clubWeeks } from "./club-weeks";
import { lastSentences } from "./last-sentences";
import { plannedAhead } from "./planned-ahead";

/** A runner whose digest is to be written. */
export type DigestReader = {
  runnerId: string;
  week: WeekStart;
  persona: Persona;
  zone: string;
  unit: "km" | "mi";
  locale: string;
};

export type WrittenDigest = { content: DigestContent; sentences: string[] };

const aheadMs = 8 * 86_400_000;
const clubsShown = 3;

/** Writes the digests of many runners from a fixed number of queries. Instants in epoch milliseconds. */
export async function writtenDigests(
  readers: readonly DigestReader[],
  now: number,
): Promise<Map<string, WrittenDigest>> {
  const ids = readers.map(({ runnerId }) => runnerId);
  const [weeks, answers, said, memberships, partners] = await Promise.all([
    coachWeeks(readers, now),
    storedAnswers(ids, [...new Set(readers.map(({ week }) => weekSubject(week)))]),
    lastSentences(readers),
    db.membership.findMany({
      where: { runnerId: { in: ids } },
      select: { runnerId: true, clubId: true },
      orderBy: [{ joinedAt: "desc" }, { clubId: "desc" }],
    }),
    activePartnersOf(ids),
  ]);
  const clubsOf = Map.groupBy(memberships, ({ runnerId }) => runnerId);
  const clubIds = [...new Set(memberships.map(({ clubId }) => clubId))];
  const pairIds = [...partners.values()].flat().map(({ partnershipId }) => partnershipId);
  const [clubs, planned, instances] = await Promise.all([
    clubWeeks(clubIds, [...new Set(readers.map(({ week }) => week))]),
    plannedAhead(readers, now),
    instancesIn(
      { OR: [{ clubId: { in: clubIds } }, { partnershipId: { in: [...new Set(pairIds)] } }] },
      null,
      { from: now, to: now + aheadMs },
    ),
  ]);
  const ahead = Map.groupBy(
    instances.filter(({ cancelled }) => !cancelled),
    ({ owner }) => owner.clubId ?? owner.partnershipId ?? "",
  );
  return new Map(
    readers.flatMap((reader): [string, WrittenDigest][] => {
      const week = weeks.get(reader.runnerId);
      if (!week) return [];
      const own = (clubsOf.get(reader.runnerId) ?? []).map(({ clubId }) => clubId);
      const pairs = (partners.get(reader.runnerId) ?? []).map((pair) => pair.partnershipId);
      const news = {
        planned: planned.get(reader.runnerId) ?? [],
        clubs: own
          .slice(0, clubsShown)
          .flatMap((clubId) => clubs.get(clubWeekKey(clubId, reader.week)) ?? []),
        groupRuns: [...own, ...pairs]
          .flatMap((owner) => ahead.get(owner) ?? [])
          .toSorted((a, b) => a.startsAt - b.startsAt),
      };
      const { runnerId, persona } = reader;
      const answer = answers.get(textKey(runnerId, weekSubject(reader.week), persona));
      const modelled = standingText(answer, week.sheet);
      const avoid = said.get(runnerId) ?? [];
      return [[runnerId, written(reader, { ...week, modelled }, news, avoid, now)]];
    }),
  );
}

type News = Pick<Parameters<typeof writeDigest>[0], "clubs" | "groupRuns" | "planned">;

function written(
  reader: DigestReader,
  week: CoachWeek & { modelled: CoachText | null },
  news: News,
  avoid: readonly string[],
  now: number,
): WrittenDigest {
  const { sheet, line, weeks, streakWeeks, promisedAhead, partners } = week;
  const coach =
    week.modelled ??
    spoken(sheet, {
      persona: reader.persona,
      seed: reader.runnerId,
      ordinal: Math.floor(epochDay(reader.week) / 7),
      avoid,
    });
  const content = writeDigest({
    ...news,
    week: reader.week,
    zone: reader.zone,
    locale: reader.locale,
    now,
    line,
    weeks,
    streakWeeks,
    runs: factOf(sheet, "runs")?.value ?? 0,
    promisedAhead,
    mood: sheet.mood,
    coach: { persona: reader.persona, written: coach },
    partners,
  });
  return { content, sentences: coach.sentences.map(({ id }) => id) };
}
