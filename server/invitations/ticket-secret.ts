import { sessionSecret } from "@/server/platform/auth/session-secret";

/** The installation's secret that signs tickets; a ticket's text says what it is signed for. */
export function ticketSecret(): string {
  return sessionSecret();
}
