import { z } from "zod";
import { firstName } from "@/domain/runner/first-name";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { requireWatch } from "./access";

const MOST_CHEERS = 200;
const token = z.string().regex(/^[\w-]{43}$/);

export const cheerShareInput = z.strictObject({
  id: z.uuid(),
  shareId: z.uuid().nullable(),
  token: token.nullable(),
});

/** A watcher's cheer, which the runner hears by first name; "Somebody" where the watcher has no account. */
export async function cheerShare(
  { id, ...watched }: z.infer<typeof cheerShareInput>,
  { readerId, now }: { readerId: string | null; now: number },
): Promise<void> {
  const { shareId } = await requireWatch({ ...watched, readerId }, now);
  if ((await db.liveCheer.count({ where: { shareId } })) >= MOST_CHEERS) {
    throw new AppError("too-many", "many-cheers", "This run has been cheered a lot already.");
  }
  const reader = readerId
    ? await db.runner.findUnique({ where: { id: readerId }, select: { name: true } })
    : null;
  const name = reader ? firstName(reader.name) : "Somebody";
  await db.liveCheer.createMany({
    data: { shareId, id, name, saidAt: new Date(now) },
    skipDuplicates: true,
  });
}
