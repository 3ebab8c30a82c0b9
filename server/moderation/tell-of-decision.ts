import type { CaseDecision } from "@/domain/moderation/case-stage";
import { notify, notifyMany } from "@/server/notifications/notify";
import type { Transaction } from "@/server/platform/db";

type Decided = { id: string; accountableId: string; decision: CaseDecision };

/** Tells whom a decision is about, where it changes something, and the reporters that it was looked at. */
export async function tellOfDecision(
  tx: Transaction,
  { id: reportId, accountableId, decision }: Decided,
  now: number,
): Promise<void> {
  const facts = { reportId };
  if (decision !== "dismissed") {
    const key = `moderator-acted:${reportId}`;
    await notify(tx, { runnerId: accountableId, kind: "moderator-acted", facts, key, now });
  }
  const reports = await tx.report.findMany({
    where: { caseId: reportId },
    select: { reporterId: true },
    take: 200,
  });
  await notifyMany(
    tx,
    reports.map(({ reporterId }) => ({
      runnerId: reporterId,
      kind: "report-decided",
      facts,
      key: `report-decided:${reportId}:${reporterId}`,
      now,
    })),
  );
}

/** Tells whom it is about that their appeal was answered. */
export async function tellOfOutcome(
  tx: Transaction,
  { id: reportId, accountableId }: Omit<Decided, "decision">,
  now: number,
): Promise<void> {
  const key = `appeal-answered:${reportId}`;
  const facts = { reportId };
  await notify(tx, { runnerId: accountableId, kind: "moderator-acted", facts, key, now });
}
