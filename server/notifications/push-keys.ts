import "server-only";
import webPush from "web-push";
import { db } from "@/server/platform/db";

export type PushKeys = { publicKey: string; privateKey: string };

/** The installation's keys toward push services (VAPID): made on the first start, the same in every process ever after. */
export async function pushKeys(now: number): Promise<PushKeys> {
  const select = { publicKey: true, privateKey: true } as const;
  const known = await db.pushKey.findUnique({ where: { id: 1 }, select });
  if (known) return known;
  const made = webPush.generateVAPIDKeys();
  await db.pushKey.createMany({
    data: { id: 1, ...made, createdAt: new Date(now) },
    skipDuplicates: true,
  });
  return db.pushKey.findUniqueOrThrow({ where: { id: 1 }, select });
}
