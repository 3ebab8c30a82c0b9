import type { Commitment } from "@/domain/commitment/commitment";
import type { Pause } from "@/domain/commitment/pause";
import type { CommitmentTerms } from "@/domain/commitment/terms";
import { weeksBetween } from "@/domain/week/week";
import type { Prisma } from "@/generated/prisma/client";
import { fromDate, weekFromDate } from "@/server/platform/dates";

/** What the rules need of a commitment's rows. */
export const commitmentFields = {
  id: true,
  startsOn: true,
  endsOn: true,
  visibility: true,
  baselineRunsPerWeek: true,
  createdAt: true,
  versions: {
    select: {
      fromWeek: true,
      daysPerWeek: true,
      standardKind: true,
      standardValue: true,
      floorSeconds: true,
    },
    orderBy: { fromWeek: "asc" },
  },
  pauses: { select: { fromDate: true, toDate: true }, orderBy: { fromDate: "asc" } },
} satisfies Prisma.CommitmentSelect;

type Row = Prisma.CommitmentGetPayload<{ select: typeof commitmentFields }>;

export type StoredCommitment = Commitment & {
  visibility: Row["visibility"];
  baselineRunsPerWeek: number;
  createdAt: number;
  pauses: Pause[];
};

/** A commitment as the domain reads it. */
export function commitmentFromRow(row: Row): StoredCommitment {
  const startsOn = weekFromDate(row.startsOn);
  return {
    id: row.id,
    startsOn,
    weeks: weeksBetween(startsOn, weekFromDate(row.endsOn)),
    visibility: row.visibility,
    baselineRunsPerWeek: row.baselineRunsPerWeek,
    createdAt: row.createdAt.getTime(),
    versions: row.versions.map((version) => ({
      fromWeek: weekFromDate(version.fromWeek),
      terms: termsFromRow(version),
    })),
    pauses: row.pauses.map(({ fromDate: from, toDate: to }) => ({
      fromDate: fromDate(from),
      toDate: to && fromDate(to),
    })),
  };
}

function termsFromRow(row: Row["versions"][number]): CommitmentTerms {
  const standard =
    row.standardKind && row.standardValue
      ? { kind: row.standardKind, value: row.standardValue }
      : null;
  return { daysPerWeek: row.daysPerWeek, standard, floorSeconds: row.floorSeconds };
}

/** The columns of a version's terms. */
export function termsColumns(terms: CommitmentTerms) {
  return {
    daysPerWeek: terms.daysPerWeek,
    standardKind: terms.standard?.kind ?? null,
    standardValue: terms.standard?.value ?? null,
    floorSeconds: terms.floorSeconds,
  };
}
