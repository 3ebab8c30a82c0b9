import { z } from "zod";
import { isPushEndpoint } from "@/domain/notification/push-endpoint";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

const mostBrowsers = 10;
const base64url = /^[A-Za-z0-9_-]+$/;

export const subscribePushInput = z.strictObject({
  endpoint: z.string().max(1_000),
  p256dh: z.string().min(80).max(100).regex(base64url),
  auth: z.string().min(16).max(40).regex(base64url),
});

type Subscriber = { runnerId: string; sessionId: string; now: number };

/**
 * Lets this browser show pushes for as long as its session lasts. A browser belongs to whoever is signed in there
 * now: one that another runner had is theirs no longer. Only push services of browser makers are taken.
 */
export async function subscribePush(
  { endpoint, p256dh, auth }: z.infer<typeof subscribePushInput>,
  { runnerId, sessionId, now }: Subscriber,
): Promise<void> {
  if (!isPushEndpoint(endpoint)) {
    throw new AppError(
      "refused",
      "push-service",
      "We cannot reach the push service of this browser.",
    );
  }
  await db.$transaction(async (tx) => {
    await tx.pushSubscription.deleteMany({
      where: { OR: [{ endpoint }, { runnerId, sessionId }] },
    });
    const others = await tx.pushSubscription.findMany({
      where: { runnerId },
      select: { sessionId: true },
      orderBy: { createdAt: "desc" },
      skip: mostBrowsers - 1,
    });
    await tx.pushSubscription.deleteMany({
      where: { runnerId, sessionId: { in: others.map((other) => other.sessionId) } },
    });
    await tx.pushSubscription.create({
      data: { runnerId, sessionId, endpoint, p256dh, auth, createdAt: new Date(now) },
    });
  });
}

/** Ends pushes to the browser of this session. */
export async function unsubscribePush({ runnerId, sessionId }: Subscriber): Promise<void> {
  await db.pushSubscription.deleteMany({ where: { runnerId, sessionId } });
}
