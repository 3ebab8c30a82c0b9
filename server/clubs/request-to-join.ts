import { z } from "zod";
import { areApart } from "@/server/blocks/access";
import { notifyMany } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { lockClub } from "./access";

export const requestToJoinInput = z.strictObject({
  clubId: z.uuid(),
  words: z
    .string()
    .trim()
    .max(300, "Keep it under 300 characters.")
    .regex(/^[^\p{Cc}]*$/u, "Keep it on one line."),
});

const askAgainMs = 30 * 86_400_000;

/**
 * Asks to be let into a club by approval; its owner and captains are told. Asking again changes the words and
 * tells nobody; after a no one can ask again in thirty days.
 */
export async function requestToJoin(
  { clubId, words }: z.infer<typeof requestToJoinInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    const club = await tx.club.findUniqueOrThrow({
      where: { id: clubId },
      select: {
        name: true,
        joining: true,
        hiddenAt: true,
        closesAt: true,
        memberships: {
          where: { OR: [{ runnerId }, { role: { in: ["owner", "captain"] } }] },
          select: { runnerId: true, role: true },
        },
        requests: { where: { runnerId }, select: { refusedAt: true } },
      },
    });
    if (club.memberships.some((entry) => entry.runnerId === runnerId)) return;
    const ownerId = club.memberships.find(({ role }) => role === "owner")?.runnerId;
    if (club.hiddenAt || !ownerId || (await areApart(tx, runnerId, ownerId))) {
      throw notFound("club");
    }
    if (club.joining !== "approval" || club.closesAt) {
      throw new AppError("refused", "no-requests", "This club takes no requests at the moment.");
    }
    const [before] = club.requests;
    if (before?.refusedAt && now < before.refusedAt.getTime() + askAgainMs) {
      throw new AppError(
        "refused",
        "asked-before",
        "The club said no this time. You can ask again a month after that.",
      );
    }
    const at = new Date(now);
    await tx.clubRequest.upsert({
      where: { clubId_runnerId: { clubId, runnerId } },
      create: { clubId, runnerId, words, askedAt: at },
      update: { words, refusedAt: null, ...(before?.refusedAt ? { askedAt: at } : {}) },
    });
    if (before && !before.refusedAt) return;
    await notifyMany(
      tx,
      club.memberships.map((leader) => ({
        runnerId: leader.runnerId,
        actorId: runnerId,
        clubId,
        kind: "club-request" as const,
        facts: { clubId, clubName: club.name },
        key: `club-request:${clubId}:${runnerId}:${now}`,
        now,
      })),
    );
  });
}
