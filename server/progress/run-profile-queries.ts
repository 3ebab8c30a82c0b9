import { type ProfileStretch, runProfile } from "@/domain/progress/run-profile";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { decodeTrack } from "@/server/runs/decode-track";

/** An own run in stretches. Others see none: it tells how somebody's heart beat, and where hills are. */
export async function ownRunProfile(id: string, runnerId: string): Promise<ProfileStretch[]> {
  const track = await db.runTrack.findUnique({
    where: { runnerId_runId: { runnerId, runId: id } },
    select: { blob: true },
  });
  if (!track) throw notFound("track");
  return runProfile(decodeTrack(track.blob));
}
