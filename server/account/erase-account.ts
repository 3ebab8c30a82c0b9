import { createHash } from "node:crypto";
import { passOnClubs } from "@/server/clubs/pass-on-clubs";
import { commitmentTag } from "@/server/commitments/commitment-tag";
import { leaveLinks } from "@/server/invitations/leave-links";
import { lockRunners } from "@/server/partners/lock-runners";
import { forgetSessionsOf } from "@/server/platform/auth/session-cache";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { countsOf } from "./count-rows";
import { eraseByHand } from "./erase-by-hand";
import { eraseMentions } from "./erase-mentions";
import { tombstoneOf } from "./tombstone";

/** What a runner keeps of their account: when it went, and how many rows of each kind went with it. */
export type Receipt = { number: string; deletedAt: number; rows: Record<string, number> };

/**
 * Deletes a runner with everything of theirs, in one transaction: clubs pass on, what others have of them loses the
 * name, and no table, job or waiting mail holds them any more. `now` in epoch milliseconds.
 */
export async function eraseAccount(runnerId: string, now: number): Promise<Receipt> {
  const receipt = await db.$transaction((tx) => erase(tx, runnerId, now), {
    maxWait: 10_000,
    timeout: 60_000,
  });
  forgetSessionsOf(runnerId);
  return receipt;
}

async function erase(tx: Transaction, runnerId: string, now: number): Promise<Receipt> {
  const { tags } = await passOnClubs(tx, runnerId);
  await leaveLinks(tx, runnerId, now);
  // Clubs came first; then, as whoever blocks or ends: runners, partnerships, and at last all that refers to the runner.
  await lockRunners(tx, [runnerId]);
  await tx.$queryRaw`
    SELECT 1 FROM partnership WHERE id IN (
      SELECT partnership_id FROM partnership_side WHERE runner_id = ${runnerId}::uuid)
    ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM runner WHERE id = ${runnerId}::uuid FOR UPDATE`;
  const runner = await tx.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { email: true, name: true, _count: { select: { memberships: true } } },
  });
  if (runner._count.memberships > 0) {
    throw new AppError("conflict", "clubs-changed", "Your clubs changed just now. Try once more.");
  }
  const rows = await countsOf(tx, { runnerId, email: runner.email });
  const commitments = await tx.commitment.findMany({ where: { runnerId }, select: { id: true } });
  await eraseMentions(tx, { runnerId, name: runner.name });
  await eraseByHand(tx, { runnerId, email: runner.email });
  await tx.runner.delete({ where: { id: runnerId } });
  const stone = { runnerHash: tombstoneOf(runnerId), deletedAt: new Date(now) };
  await tx.tombstone.createMany({ data: stone, skipDuplicates: true });
  await expireTags(tx, [...tags, ...commitments.map(({ id }) => commitmentTag(id))]);
  const seed = `runpact deletion ${runnerId} ${now}`;
  const number = createHash("sha256").update(seed).digest("hex").slice(0, 16).toUpperCase();
  return { number, deletedAt: now, rows };
}
