import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

/** The simplified line of a run, one list of [latitude, longitude] a segment; at most 256 points in all. */
export type TrackLine = { segments: [latitude: number, longitude: number][][] };

/** The line of an own run. Others see none until home zones can cut it. */
export async function ownTrackLine(id: string, runnerId: string): Promise<TrackLine> {
  const track = await db.runTrack.findUnique({
    where: { runnerId_runId: { runnerId, runId: id } },
    select: { line: true },
  });
  if (!track) throw notFound("track");
  return JSON.parse(new TextDecoder().decode(track.line)) as TrackLine;
}

/** The bytes in which a line is kept. */
export function trackLineBytes(line: TrackLine): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(line));
}
