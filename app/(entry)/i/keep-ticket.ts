import { NextResponse } from "next/server";
import { ticketCookie } from "./ticket-cookie";

type Kept = { ticket: string; seconds: number };

/** Goes on to the invitation with its ticket in a cookie, or with none where there is no ticket to keep. */
export function keepTicket({ ticket, seconds }: Kept, secure: boolean): NextResponse {
  const response = new NextResponse(null, { status: 303, headers: leave });
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
  location: "/i",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};
