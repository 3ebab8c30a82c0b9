import type { z } from "zod";
import { type Reliability, reliabilityOf } from "@/domain/group-run/reliability";
import { visibleRunner } from "@/server/blocks/access";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { peopleOf, requireOrganiser } from "./access";
import type { instanceInput } from "./confirm-answer";
import { loadInstance } from "./load-instance";

const looked = 60;

/** The runner's own reliability, from the rolls of their latest group runs; nobody else can ask for it. */
export async function ownReliability({ runnerId }: Acting): Promise<Reliability> {
  const [marks, late] = await Promise.all([
    db.groupRunAttendance.findMany({
      where: { runnerId },
      select: { groupRunId: true, date: true, present: true, hadSeat: true, startsAt: true },
      orderBy: { startsAt: "desc" },
      take: looked,
    }),
    db.groupRunAnswer.findMany({
      where: { runnerId, lateCancelAt: { not: null } },
      select: { groupRunId: true, date: true, lateCancelAt: true },
      orderBy: { date: "desc" },
      take: looked,
    }),
  ]);
  const name = (row: { groupRunId: string; date: Date }) => `${row.groupRunId} ${+row.date}`;
  const lateOnes = new Set(late.map(name));
  const rolled = new Set(marks.map(name));
  return reliabilityOf([
    ...marks.map((mark) => ({
      startsAt: mark.startsAt.getTime(),
      hadSeat: mark.hadSeat,
      present: mark.present,
      lateCancel: lateOnes.has(name(mark)),
    })),
    ...late
      .filter((row) => !rolled.has(name(row)))
      .map(({ lateCancelAt }) => ({
        startsAt: lateCancelAt?.getTime() ?? 0,
        hadSeat: true,
        present: false,
        lateCancel: true,
      })),
  ]);
}

export type RollEntry = {
  runnerId: string;
  name: string;
  expected: boolean;
  present: boolean | null;
  /** True where two phones said it, and not the organiser. */
  byCode: boolean;
};

/** The organiser's list for the roll: those who said yes first, then everybody else whom the organiser may see. */
export async function rollOf(
  { groupRunId, date }: z.infer<typeof instanceInput>,
  { runnerId }: Acting,
): Promise<RollEntry[]> {
  const scope = await requireOrganiser(db, groupRunId, runnerId);
  await loadInstance(db, scope, date);
  const here = { ownerId: scope.ownerId, groupRunId, date: toDate(date) };
  const people = await db.runner.findMany({
    where: { AND: [peopleOf(scope), visibleRunner(runnerId)] },
    select: {
      id: true,
      name: true,
      answers: { where: { ...here, says: "yes" }, select: { place: true } },
      attendances: { where: here, select: { present: true, byCode: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const entries = people.map(({ id, name, answers, attendances }) => ({
    runnerId: id,
    name,
    expected: answers.length > 0,
    present: attendances[0]?.present ?? null,
    byCode: attendances[0]?.byCode ?? false,
  }));
  return [...entries.filter((one) => one.expected), ...entries.filter((one) => !one.expected)];
}
