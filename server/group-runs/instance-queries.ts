import type { z } from "zod";
import { lightAtVenue, type VenueLight } from "@/domain/daylight/light-at-venue";
import type { Answer } from "@/domain/group-run/answers";
import type { Instance } from "@/domain/group-run/group-run";
import { seatsOf } from "@/domain/group-run/seats";
import { ruleFrom } from "@/domain/group-run/split-rule";
import type { RepeatRule } from "@/domain/recurrence/repeat-rule";
import { hiddenAmong } from "@/server/blocks/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { type Forecast, forecastsAt } from "@/server/weather/queries";
import { peopleOf, requireGroupRun } from "./access";
import type { instanceInput } from "./confirm-answer";
import { instanceKey } from "./group-run-row";
import type { GroupRunOwner } from "./instances-in";
import { loadInstance } from "./load-instance";

export type PaceGroup = {
  name: string;
  paceSecondsPerKm: number | null;
  sweeper: { runnerId: string; name: string } | null;
};

/** Somebody who answered; `seat` says whether a yes has a seat or waits, `present` what the roll says. */
export type Answerer = {
  runnerId: string;
  name: string;
  says: Answer;
  seat: "going" | "waiting" | null;
  paceGroup: string | null;
  confirmed: boolean;
  present: boolean | null;
};

export type InstancePage = Instance & {
  groupRunId: string;
  owner: GroupRunOwner;
  organiserName: string | null;
  organises: boolean;
  repeats: RepeatRule | null;
  paceGroups: PaceGroup[];
  /** In the order of seats, then of the waitlist, then the rest by time of answering; of whom the reader may see. */
  answers: Answerer[];
  /** How many have a seat and how many wait, all of them. */
  going: number;
  waiting: number;
  /** The reader's place in the waitlist, counted from 1. */
  waitingPlace: number | null;
  mine: Answerer | null;
  daylight: VenueLight | null;
  forecast: Forecast | null;
};

/** One instance with all who answered, for those whom the group run is for. */
export async function instancePage(
  { groupRunId, date }: z.infer<typeof instanceInput>,
  { runnerId, now }: Acting,
): Promise<InstancePage> {
  const scope = await requireGroupRun(db, groupRunId, runnerId);
  const [{ plan, instance }, about, rows, roll] = await Promise.all([
    loadInstance(db, scope, date),
    aboutGroupRun(scope.ownerId, groupRunId, runnerId),
    db.groupRunAnswer.findMany({
      where: { ...instanceKey(scope, date), runner: peopleOf(scope) },
      select: {
        runnerId: true,
        says: true,
        place: true,
        paceGroup: true,
        confirmedAt: true,
        runner: { select: { name: true } },
      },
      orderBy: [{ place: { sort: "asc", nulls: "last" } }, { answeredAt: "asc" }],
    }),
    db.groupRunAttendance.findMany({
      where: instanceKey(scope, date),
      select: { runnerId: true, present: true },
    }),
  ]);
  const [forecast] = instance.cancelled ? [] : await forecastsAt(instance, [instance], now);
  const presence = new Map(roll.map((mark) => [mark.runnerId, mark.present]));
  const askers = rows.flatMap(({ runnerId: id, place }) =>
    place === null ? [] : [{ runnerId: id, place }],
  );
  const { going, waiting } = seatsOf(askers, instance.capacity);
  const seated = new Set(going);
  const hidden = await hiddenAmong(
    db,
    rows.map((row) => row.runnerId),
    runnerId,
  );
  const myPlace = waiting.indexOf(runnerId);
  const { organises } = scope;
  const shown = rows.filter((row) => !hidden.has(row.runnerId));
  const answers = shown.map(({ runnerId: id, says, paceGroup, confirmedAt, runner }) => ({
    runnerId: id,
    name: runner.name,
    says,
    seat: says === "yes" ? (seated.has(id) ? ("going" as const) : ("waiting" as const)) : null,
    paceGroup: about.paceGroups.some(({ name }) => name === paceGroup) ? paceGroup : null,
    confirmed: confirmedAt !== null && (organises || id === runnerId),
    present: organises || id === runnerId ? (presence.get(id) ?? null) : null,
  }));
  return {
    ...instance,
    ...about,
    groupRunId,
    organises,
    repeats: ruleFrom(plan, date),
    answers,
    going: going.length,
    waiting: waiting.length,
    waitingPlace: myPlace < 0 ? null : myPlace + 1,
    daylight: lightAtVenue(instance, { ...instance, date: instance.shownDate }),
    forecast: forecast ?? null,
    mine: answers.find((answer) => answer.runnerId === runnerId) ?? null,
  };
}

async function aboutGroupRun(ownerId: string, groupRunId: string, readerId: string) {
  const row = await db.groupRun.findUniqueOrThrow({
    where: { ownerId_id: { ownerId, id: groupRunId } },
    select: {
      clubId: true,
      partnershipId: true,
      organiser: { select: { id: true, name: true } },
      club: { select: { name: true } },
      partnership: {
        select: {
          sides: { where: { runnerId: readerId }, select: { partner: { select: { name: true } } } },
        },
      },
      paceGroups: {
        select: {
          name: true,
          paceSecondsPerKm: true,
          sweeper: { select: { id: true, name: true } },
        },
        orderBy: { place: "asc" },
      },
    },
  });
  const { clubId, partnershipId, club, partnership } = row;
  const named = [row.organiser, ...row.paceGroups.map(({ sweeper }) => sweeper)];
  const ids = named.flatMap((person) => person?.id ?? []);
  const hidden = await hiddenAmong(db, ids, readerId);
  const name = club?.name ?? partnership?.sides[0]?.partner.name ?? "";
  return {
    owner: { clubId, partnershipId, name },
    organiserName: organiserName(row.organiser, hidden),
    paceGroups: row.paceGroups.map(({ sweeper, ...group }) => ({
      ...group,
      sweeper:
        sweeper && !hidden.has(sweeper.id) ? { runnerId: sweeper.id, name: sweeper.name } : null,
    })),
  };
}

/** Nobody for one whom the reader may not see; who has deleted their account is a former member. */
function organiserName(
  organiser: { id: string; name: string } | null,
  hidden: ReadonlySet<string>,
): string | null {
  if (!organiser) return "A former member";
  return hidden.has(organiser.id) ? null : organiser.name;
}
