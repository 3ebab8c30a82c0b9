import type { DecodedSession } from "@/domain/track/decoded-session";
import type { RejectionReason } from "@/domain/track/rejection";

export type FileFormat = "fit" | "gpx" | "tcx";

/** What is said of a file as a whole, whatever its sessions are. */
export type FileWarning = "damaged" | "name-disagrees" | "truncated";

export type DecodeResult =
  | {
      readonly ok: true;
      readonly format: FileFormat;
      /** SHA-256 of the unpacked bytes, in hex: the same file packed and unpacked is one. */
      readonly sha256: string;
      readonly sessions: readonly DecodedSession[];
      readonly warnings: readonly FileWarning[];
    }
  | Rejection;

export type Rejection = {
  readonly ok: false;
  readonly reason: RejectionReason;
  readonly sha256: string | null;
};

/** What a format's own decoder found. */
export type Decoding =
  | { reason: RejectionReason }
  | { format: FileFormat; sessions: DecodedSession[]; warnings: FileWarning[] };
