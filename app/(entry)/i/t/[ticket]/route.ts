import type { NextRequest, NextResponse } from "next/server";
import { readTicket } from "@/server/invitations/sign-ticket";
import { env } from "@/server/platform/env";
import { keepTicket } from "../../keep-ticket";

/**
 * Brings an invitation's ticket into the browser in which its bearer has just signed in, be it another than
 * the one that opened the link. Whether the ticket is worth anything is asked where it is used.
 */
export async function GET(
  _request: NextRequest,
  { params }: { params: Promise<{ ticket: string }> },
): Promise<NextResponse> {
  const { ticket } = await params;
  const now = Date.now();
  const read = readTicket(ticket, now);
  const seconds = read ? Math.floor((read.expiresAt - now) / 1000) : 0;
  const secure = env().appUrl.startsWith("https:");
  return keepTicket({ ticket: read ? ticket : "", seconds: Math.min(seconds, longest) }, secure);
}

const longest = 7_200;
