import { newToken as randomToken, tokenHash } from "@/server/platform/auth/token";

/** A byte more than 128 bits, since a token is drawn again until it can be recognised in a log. */
const TOKEN_BYTES = 17;

/** A new invitation token: over 128 random bits as 23 characters. Shown once, never stored. */
export function newToken(): string {
  return randomToken(TOKEN_BYTES);
}

/** What is stored in a token's place (SHA-256), or null for text that no token looks like. */
export function hashToken(token: string): Uint8Array<ArrayBuffer> | null {
  return /^[\w-]{23}$/.test(token) ? tokenHash(token) : null;
}
