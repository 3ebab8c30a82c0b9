import type { Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** A case that stays as it is until the transaction ends. */
export async function requireCase(tx: Transaction, caseId: string) {
  await tx.$queryRaw`SELECT 1 FROM moderation_case WHERE id = ${caseId}::uuid FOR UPDATE`;
  const found = await tx.moderationCase.findUnique({ where: { id: caseId } });
  if (!found) throw notFound("report");
  const { appeal, ...more } = found;
  return { ...more, appeal, appealed: appeal !== null };
}

/** The answer for who comes after a decision was made. */
export function decidedAlready(): AppError {
  return new AppError("conflict", "decided", "This was decided meanwhile. Look at it once more.");
}

/** Nobody judges what they answer for. */
export function mustNotBeOwn(accountableId: string, moderatorId: string): void {
  if (accountableId !== moderatorId) return;
  throw new AppError("not-allowed", "own-case", "This is about you: another moderator decides it.");
}
