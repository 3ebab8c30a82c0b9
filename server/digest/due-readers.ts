import "server-only";
import { digestWeek } from "@/domain/digest/next-digest";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/server/platform/db";
import type { DigestReader } from "./load-digests";

/** A reader with the address and the instant (epoch milliseconds) at which the digest fell due. */
export type DueReader = DigestReader & {
  email: string;
  dueAt: number;
  weekday: number;
  minutes: number;
  /** Whether a week without news is told at all. */
  whenQuiet: boolean;
};

/** Who gets digests: runners who have been welcomed under an address that is theirs, and want them. */
export const wantsDigests = {
  digestOff: false,
  isDemo: false,
  welcomedAt: { not: null },
  emailVerifiedAt: { not: null },
} satisfies Prisma.RunnerWhereInput;

const fields = {
  id: true,
  email: true,
  persona: true,
  zone: true,
  unit: true,
  locale: true,
  dayStartMinutes: true,
  digestWeekday: true,
  digestMinutes: true,
  digestWhenQuiet: true,
  digestDueAt: true,
} satisfies Prisma.RunnerSelect;

type Row = Prisma.RunnerGetPayload<{ select: typeof fields }>;

/** Those of `runnerIds` whose digest is due at `now` still. */
export async function dueReaders(runnerIds: readonly string[], now: number): Promise<DueReader[]> {
  const rows = await db.runner.findMany({
    where: { ...wantsDigests, id: { in: [...runnerIds] }, digestDueAt: { lte: new Date(now) } },
    select: fields,
  });
  return rows.map((row) => readerOf(row, row.digestDueAt?.getTime() ?? now, now));
}

/** One runner as a reader of the digest of the last closed week, whatever they asked for. */
export async function readerNow(runnerId: string, now: number): Promise<DueReader> {
  const row = await db.runner.findUniqueOrThrow({ where: { id: runnerId }, select: fields });
  return readerOf(row, now, now);
}

function readerOf(row: Row, dueAt: number, now: number): DueReader {
  const {
    id,
    digestWhenQuiet,
    digestWeekday,
    digestMinutes,
    digestDueAt: _due,
    dayStartMinutes,
    ...rest
  } = row;
  return {
    ...rest,
    runnerId: id,
    dueAt,
    weekday: digestWeekday,
    minutes: digestMinutes,
    whenQuiet: digestWhenQuiet,
    week: digestWeek(dueAt, now, row.zone, dayStartMinutes),
  };
}
