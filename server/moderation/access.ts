import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { notFound } from "@/server/platform/errors";
import { canonicalAddress } from "@/server/platform/mail/address";

const oldest = {
  orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  select: { id: true },
} satisfies Prisma.RunnerFindFirstArgs;

/**
 * Whether a runner looks at reports: whoever has one of the addresses in MODERATORS, else the first account. As long
 * as a trial installation has no account of its own, its demo runner may look around here too.
 */
export async function isModerator(
  runnerId: string,
  moderators: readonly string[] = env().moderators,
): Promise<boolean> {
  const allowed = moderators.flatMap((address) => canonicalAddress(address) ?? []);
  if (allowed.length > 0) {
    const named = { id: runnerId, email: { in: allowed }, emailVerifiedAt: { not: null } };
    return (await db.runner.count({ where: { ...named, suspendedAt: null } })) > 0;
  }
  const proved = { isDemo: false, emailVerifiedAt: { not: null } } as const;
  const first =
    (await db.runner.findFirst({ where: proved, ...oldest })) ??
    (await db.runner.findFirst({ where: { isDemo: true }, ...oldest }));
  return first?.id === runnerId;
}

/** Throws "not found" for all but moderators, as if there were nothing here. */
export async function requireModerator(runnerId: string): Promise<void> {
  if (!(await isModerator(runnerId))) throw notFound("page");
}
