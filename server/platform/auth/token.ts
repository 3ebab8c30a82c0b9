import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

const CODE_LENGTH = 6;
/** No letter or digit that is taken for another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const CODE_ALPHABET = "34679ACDEFGHJKMNPQRTWXY";

/** What every token holds, so that the log's scrubber knows one wherever it stands. */
const RECOGNISABLE = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])/;

/**
 * An unguessable token of `bytes` random bytes as base64url, fit for a link or a cookie. It always mixes digits,
 * capitals and small letters (drawn again until it does, which costs less than 0.04 bits), so no name in a log
 * can be taken for one, nor one for a name.
 */
export function newToken(bytes = 32): string {
  let token = "";
  while (!RECOGNISABLE.test(token)) token = randomBytes(bytes).toString("base64url");
  return token;
}

/** What is stored of a token: its SHA-256, 32 bytes. */
export function tokenHash(token: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash("sha256").update(token).digest());
}

/** A code of six letters and digits (23^6, 148 million) that a person can read and type. */
export function newCode(): string {
  return Array.from(
    { length: CODE_LENGTH },
    () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)],
  ).join("");
}

/** A typed code as it was made: upper case, without spaces and dashes. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}

/** What is stored of a code. It is keyed, because all codes could be tried against a plain hash in a second. */
export function codeHash(secret: string, challengeId: string, code: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHmac("sha256", secret).update(`${challengeId}:${code}`).digest());
}

/** Compares two hashes in a time that does not tell where they differ. */
export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
