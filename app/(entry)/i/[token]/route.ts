import type { NextRequest, NextResponse } from "next/server";
import { openInvitation } from "@/server/invitations/open-invitation";
import { ticketSecret } from "@/server/invitations/ticket-secret";
import { env } from "@/server/platform/env";
import { AppError } from "@/server/platform/errors";
import { keepTicket } from "../keep-ticket";

/** Takes the token out of the address at once: what follows knows only a ticket in a cookie. */
export async function GET(
  _request: NextRequest,
  { params }: { params: Promise<{ token: string }> },
): Promise<NextResponse> {
  const { token } = await params;
  const now = Date.now();
  const opened = await openInvitation({ token }, { now, secret: ticketSecret() }).catch(unknown);
  const seconds = opened ? Math.floor((opened.expiresAt - now) / 1000) : 0;
  const { ticket = "", previewKey } = opened ?? {};
  return keepTicket({ ticket, seconds, previewKey }, isSecure());
}

function isSecure(): boolean {
  return env().appUrl.startsWith("https:");
}

function unknown(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
