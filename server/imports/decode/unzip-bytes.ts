import { gunzipSync } from "node:zlib";
import { MOST_RATIO, MOST_UNPACKED_BYTES } from "./file-limits";

const ALWAYS_ALLOWED_BYTES = 1 << 20;

/** Whether the bytes are gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks gzip once, up to the size and ratio a real activity can have. */
export function unzipBytes(bytes: Uint8Array): Uint8Array | "corrupt" | "too-large" {
  const allowed = Math.max(ALWAYS_ALLOWED_BYTES, bytes.length * MOST_RATIO);
  const maxOutputLength = Math.min(MOST_UNPACKED_BYTES, allowed);
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "corrupt";
  }
}
