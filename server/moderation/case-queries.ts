import { type CaseStage, caseStage } from "@/domain/moderation/case-stage";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { isModerator, requireModerator } from "./access";

const fields = {
  id: true,
  subjectKind: true,
  title: true,
  excerpt: true,
  openedAt: true,
  accountableId: true,
  decision: true,
  reason: true,
  decidedAt: true,
  appeal: true,
  appealedAt: true,
  outcome: true,
  outcomeReason: true,
} satisfies Prisma.ModerationCaseSelect;

type Row = Prisma.ModerationCaseGetPayload<{ select: typeof fields }>;

function told({ openedAt, decidedAt, appealedAt, accountableId: _whose, ...row }: Row) {
  const state = { decision: row.decision, appealed: row.appeal !== null, outcome: row.outcome };
  return {
    ...row,
    stage: caseStage(state),
    openedAt: openedAt.getTime(),
    decidedAt: decidedAt?.getTime() ?? null,
    appealedAt: appealedAt?.getTime() ?? null,
  };
}

/** A case as a reader sees it: whom it is about with the reason, a reporter only that it was looked at. */
export type OwnCase = ReturnType<typeof told> & { role: "about-me" | "by-me" };

/** What was decided about a runner, and what became of their own reports; who reported them is nowhere in it. */
export async function casesOf(runnerId: string): Promise<OwnCase[]> {
  const rows = await db.moderationCase.findMany({
    where: {
      OR: [
        { accountableId: runnerId, decision: { in: ["warned", "hidden", "suspended"] } },
        { reports: { some: { reporterId: runnerId } } },
      ],
    },
    select: fields,
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map((row) => asOwn(row, runnerId));
}

/** One case for whom it is about or who reported it; anybody else finds nothing. */
export async function ownCase(caseId: string, runnerId: string): Promise<OwnCase> {
  const row = await db.moderationCase.findFirst({
    where: {
      id: caseId,
      OR: [
        { accountableId: runnerId, decidedAt: { not: null } },
        { reports: { some: { reporterId: runnerId } } },
      ],
    },
    select: fields,
  });
  if (!row) throw notFound("report");
  return asOwn(row, runnerId);
}

function asOwn(row: Row, runnerId: string): OwnCase {
  const isAboutMe = row.accountableId === runnerId;
  if (isAboutMe) return { ...told(row), role: "about-me" };
  const quiet = { reason: "", appeal: null, appealedAt: null, outcomeReason: "", excerpt: "" };
  return { ...told(row), ...quiet, role: "by-me" };
}

/** Whether the reader looks at reports, and how many wait for that. */
export async function moderatorDesk(runnerId: string): Promise<{ is: boolean; waiting: number }> {
  if (!(await isModerator(runnerId))) return { is: false, waiting: 0 };
  return { is: true, waiting: await db.moderationCase.count({ where: waitingCases }) };
}

const waitingCases = {
  OR: [{ decision: null }, { appeal: { not: null }, outcome: null }],
} satisfies Prisma.ModerationCaseWhereInput;

/** A case as a moderator sees it: what was reported, by how many and in which words; never by whom. */
export type QueuedCase = ReturnType<typeof told> & {
  accountableName: string;
  /** True where the moderator answers for it, so that another must decide. */
  own: boolean;
  reports: { reason: string; note: string; createdAt: number }[];
  stage: CaseStage;
};

/** What waits for a moderator, the oldest first, or with `closed` what was decided last. */
export async function moderatorQueue(
  { closed }: { closed: boolean },
  readerId: string,
): Promise<QueuedCase[]> {
  await requireModerator(readerId);
  return queued(closed ? { NOT: waitingCases } : waitingCases, closed ? "desc" : "asc", readerId);
}

/** One case for a moderator. */
export async function moderatorCase(caseId: string, readerId: string): Promise<QueuedCase> {
  await requireModerator(readerId);
  const [found] = await queued({ id: caseId }, "asc", readerId);
  if (!found) throw notFound("report");
  return found;
}

async function queued(
  where: Prisma.ModerationCaseWhereInput,
  order: "asc" | "desc",
  readerId: string,
): Promise<QueuedCase[]> {
  const rows = await db.moderationCase.findMany({
    where,
    select: {
      ...fields,
      accountable: { select: { name: true } },
      reports: {
        select: { reason: true, note: true, createdAt: true },
        orderBy: { createdAt: "asc" },
        take: 50,
      },
    },
    orderBy: [{ openedAt: order }, { id: order }],
    take: 100,
  });
  return rows.map(({ accountable, reports, ...row }) => ({
    ...told(row),
    accountableName: accountable.name,
    own: row.accountableId === readerId,
    reports: reports.map(({ createdAt, ...said }) => ({ ...said, createdAt: createdAt.getTime() })),
  }));
}
