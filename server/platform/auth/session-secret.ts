import "server-only";
import { env } from "@/server/platform/env";

/** The secret that keys sign-in codes and the state of a sign-in with Google. Throws where none is set. */
export function sessionSecret(): string {
  const secret = env().sessionSecret;
  if (!secret) throw new Error("NEXTAUTH_SECRET is missing: set at least 32 random characters.");
  return secret;
}
