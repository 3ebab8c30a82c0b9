import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import type { Transaction } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { commitmentFields, commitmentFromRow, type StoredCommitment } from "./commitment-row";

/** A runner's own commitment, locked until the transaction ends, with their date of today. */
export async function requireCommitment(
  tx: Transaction,
  { runnerId, id, now }: { runnerId: string; id: string; now: number },
): Promise<{ commitment: StoredCommitment; today: LocalDate }> {
  await tx.$queryRaw`
    SELECT 1 FROM commitment WHERE runner_id = ${runnerId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.commitment.findUnique({
    where: { runnerId_id: { runnerId, id } },
    select: { ...commitmentFields, runner: { select: { zone: true, dayStartMinutes: true } } },
  });
  if (!row) throw notFound("commitment");
  return {
    commitment: commitmentFromRow(row),
    today: localDateOf(now, row.runner.zone, row.runner.dayStartMinutes),
  };
}
