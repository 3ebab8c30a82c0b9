import "server-only";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { cookieName, readCookie } from "./platform/auth/cookies";
import { findActor } from "./platform/auth/find-actor";
import { env } from "./platform/env";
import type { Actor } from "./platform/trpc";

/** Who is behind the page that is being rendered, or null. */
export async function currentActor(): Promise<Actor | null> {
  await connection();
  const token = (await cookies()).get(sessionCookie())?.value;
  return token ? findActor(token, Date.now()) : null;
}

/** Who a Cookie header belongs to at `now` (epoch milliseconds), or null; for requests outside Next. */
export async function actorFromCookieHeader(
  header: string | null | undefined,
  now: number,
): Promise<Actor | null> {
  const token = readCookie(header, sessionCookie());
  return token ? findActor(token, now) : null;
}

function sessionCookie(): string {
  return cookieName("session", env().appUrl.startsWith("https:"));
}
