import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { reencodePicture } from "./reencode-picture";

/** Takes a picture for a runner, drawn anew; answers the id under which it is found from now on. */
export async function changePicture(
  { content: given }: { content: Uint8Array },
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<{ pictureId: string }> {
  const content = new Uint8Array(await reencodePicture(given));
  const picture = { id: makeId(), content, createdAt: new Date(now) };
  await db.runnerPicture.upsert({
    where: { runnerId },
    create: { runnerId, ...picture },
    update: picture,
  });
  return { pictureId: picture.id };
}

/** Takes the picture away; initials stand in its place. */
export async function removePicture({ runnerId }: Acting): Promise<void> {
  await db.runnerPicture.deleteMany({ where: { runnerId } });
}
