import { type RunSummary, summariseSession } from "@/domain/run/summarise-session";
import type { DecodedSession } from "@/domain/track/decoded-session";
import { encodeTrack } from "@/server/runs/encode-track";
import { decodeFile } from "./decode-file";
import type { FileFormat, FileWarning, Rejection } from "./decode-result";

/** One activity of a file, ready to be saved: what the file says, what follows, the track. */
export type DecodedActivity = {
  readonly session: Omit<DecodedSession, "track">;
  readonly summary: RunSummary;
  readonly pointCount: number;
  /** As `encodeTrack` writes it; null when the file has totals but no points. */
  readonly trackBlob: Uint8Array<ArrayBuffer> | null;
};

export type DecodedFile =
  | {
      readonly ok: true;
      readonly format: FileFormat;
      readonly sha256: string;
      readonly warnings: readonly FileWarning[];
      readonly activities: readonly DecodedActivity[];
    }
  | Rejection;

/** Decodes a file and computes all that follows from it, so that one hand-over carries it all. */
export function decodeActivities(bytes: Uint8Array, fileName: string): DecodedFile {
  const result = decodeFile(bytes, fileName);
  if (!result.ok) return result;
  const { format, sha256, warnings } = result;
  return { ok: true, format, sha256, warnings, activities: result.sessions.map(activityOf) };
}

function activityOf(decoded: DecodedSession): DecodedActivity {
  const { track, ...session } = decoded;
  const pointCount = track.times.length;
  return {
    session,
    summary: summariseSession(decoded),
    pointCount,
    trackBlob: pointCount > 0 ? encodeTrack(track) : null,
  };
}
