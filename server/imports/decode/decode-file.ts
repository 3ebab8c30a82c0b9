import { createHash } from "node:crypto";
import type { DecodedSession } from "@/domain/track/decoded-session";
import { decodeFit } from "./decode-fit";
import type { DecodeResult, Decoding } from "./decode-result";
import { decodeXml } from "./decode-xml";
import { MOST_FILE_BYTES, MOST_UNPACKED_BYTES } from "./file-limits";
import { looksLikeFit } from "./read-fit-messages";
import { isGzip, unzipBytes } from "./unzip-bytes";

/**
 * Decodes a FIT, GPX or TCX file, gzip or plain, told apart by its content. Pure; throws for no
 * bytes whatever: what cannot be read is a reason. `fileName` only serves to say when it lies.
 */
export function decodeFile(bytes: Uint8Array, fileName: string): DecodeResult {
  if (bytes.length === 0) return { ok: false, reason: "empty", sha256: null };
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, reason: "too-large", sha256: null };
  const plain = isGzip(bytes) ? unzipBytes(bytes) : bytes;
  if (typeof plain === "string") return { ok: false, reason: plain, sha256: null };
  if (plain.length === 0) return { ok: false, reason: "empty", sha256: null };
  if (plain.length > MOST_UNPACKED_BYTES) return { ok: false, reason: "too-large", sha256: null };
  const sha256 = createHash("sha256").update(plain).digest("hex");
  const decoding = decodeSafely(plain);
  if ("reason" in decoding) return { ok: false, reason: decoding.reason, sha256 };
  const { format, warnings } = decoding;
  const sessions = decoding.sessions.filter(holdsSomething);
  if (sessions.length === 0) return { ok: false, reason: "no-track", sha256 };
  const named = /\.(fit|gpx|tcx)(\.gz)?$/i.exec(fileName)?.[1]?.toLowerCase();
  const lies = named !== undefined && named !== format;
  return {
    ok: true,
    format,
    sha256,
    sessions,
    warnings: lies ? [...warnings, "name-disagrees"] : warnings,
  };
}

function decodeSafely(bytes: Uint8Array): Decoding {
  try {
    if (looksLikeFit(bytes)) return decodeFit(bytes);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { reason: "archive" };
    return decodeXml(bytes);
  } catch {
    return { reason: "corrupt" };
  }
}

/** One point is a place, not a way; without points only a device's own totals make a session. */
function holdsSomething({ track, totals }: DecodedSession): boolean {
  return (
    track.times.length > 1 || (totals.distanceMetres ?? 0) > 0 || (totals.timerSeconds ?? 0) > 0
  );
}
