import { lightAtVenue, type VenueLight } from "@/domain/daylight/light-at-venue";
import type { PollSays, Tally } from "@/domain/poll/poll";
import { rankOptions } from "@/domain/poll/rank-options";
import { reasonWords } from "@/domain/poll/reason-words";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { PollScope } from "@/server/group-runs/access";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { type Forecast, forecastsAt } from "@/server/weather/queries";
import { loadTallies, silence } from "./load-tallies";
import type { Voters } from "./load-voters";

/** One who answered; `runnerId` is null for a guest. */
export type Voter = { voterId: string; runnerId: string | null; name: string };

/** One time with all that helps to choose. Instants in epoch milliseconds, date and minutes at the venue. */
export type PollOptionView = {
  optionId: string;
  date: LocalDate;
  startMinutes: number;
  startsAt: number;
  endsAt: number;
  rank: number | null;
  best: boolean;
  tied: boolean;
  reason: string;
  tally: Tally;
  mySays: PollSays | null;
  /** The first of those who can. */
  yes: Voter[];
  ifNeedBe: Voter[];
  daylight: VenueLight | null;
  forecast: Forecast | null;
};

type Poll = {
  zone: string;
  durationMinutes: number;
  latitude: number | null;
  longitude: number | null;
};

/** A poll's times, the best first. Everybody counts; named are those whom the reader may see. */
export async function loadOptions(
  { ownerId, pollId }: Pick<PollScope, "ownerId" | "pollId">,
  poll: Poll,
  { voters, mine, now }: { voters: Voters; mine: string | null; now: number },
): Promise<PollOptionView[]> {
  const here = { ownerId, pollId };
  const [rows, voices, own] = await Promise.all([
    db.pollOption.findMany({ where: here }),
    loadTallies(here, voters.ids),
    mine
      ? db.pollAnswer.findMany({
          where: { ...here, voterId: mine },
          select: { optionId: true, says: true },
        })
      : [],
  ]);
  const said = new Map(own.map(({ optionId, says }) => [optionId, says]));
  const people = new Map(voters.shown.map((voter) => [voter.voterId, voter]));
  const options = new Map(rows.map((row) => [row.id, row]));
  const candidates = rows.map(({ id, startsAt }) => ({
    optionId: id,
    startsAt: startsAt.getTime(),
    tally: (voices.get(id) ?? silence()).tally,
  }));
  const named = (ids: readonly string[]) => ids.flatMap((id) => people.get(id) ?? []);
  const lasting = poll.durationMinutes * 60_000;
  const ranked = rankOptions(candidates, now).map((one) => ({
    ...one,
    endsAt: one.startsAt + lasting,
  }));
  const forecasts = await forecastsAt(poll, ranked, now);
  return ranked.flatMap((one, index) => {
    const row = options.get(one.optionId);
    if (!row) return [];
    const { first } = voices.get(row.id) ?? silence();
    const date = fromDate(row.date);
    return {
      ...one,
      date,
      startMinutes: row.startMinutes,
      reason: reasonWords(one.tally, voters.ids.length),
      mySays: said.get(row.id) ?? null,
      yes: named(first.yes),
      ifNeedBe: named(first.ifNeedBe),
      daylight: lightAtVenue(poll, { ...one, date }),
      forecast: forecasts[index] ?? null,
    };
  });
}
