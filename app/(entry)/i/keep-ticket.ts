import { NextResponse } from "next/server";
import { ticketCookie } from "@/domain/invitation/ticket-cookie";

type Kept = {
  ticket: string;
  seconds: number;
  /** What messengers, which keep no cookie, ask by for what to show of the link. */
  previewKey?: string | undefined;
};

/** Goes on to the invitation with its ticket in a cookie, or with none where there is no ticket to keep. */
export function keepTicket({ ticket, seconds, previewKey }: Kept, secure: boolean): NextResponse {
  const location = previewKey ? `/i?of=${previewKey}` : "/i";
  const response = new NextResponse(null, { status: 303, headers: { ...leave, location } });
  response.cookies.set(ticketCookie(secure), ticket, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: seconds,
  });
  return response;
}

const leave = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};
