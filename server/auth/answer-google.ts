import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { cookieName, readCookie } from "@/server/platform/auth/cookies";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { env } from "@/server/platform/env";
import { type GoogleSettings, googleOptions } from "./google-options";

/** All that a sign-in with Google needs; what else next-auth would answer does not exist here. */
const answered = [
  "GET csrf",
  "GET providers",
  "POST signin/google",
  "GET callback/google",
  "GET error",
];

/** The settings for Google, or null where it is not configured. */
export function googleSettings(): GoogleSettings | null {
  const { google, appUrl } = env();
  if (!google) return null;
  return { ...google, issuer: "https://accounts.google.com", appUrl, secret: sessionSecret() };
}

/** Answers a request below /api/auth. A verified address of Google may make an account and never joins an existing one. */
export async function answerGoogle(
  request: Request,
  settings: GoogleSettings | null,
  now: number,
): Promise<Response> {
  const url = new URL(request.url);
  const [action = "", providerId] = url.pathname.split("/").slice(3);
  const asked = `${request.method} ${[action, providerId].filter(Boolean).join("/")}`;
  if (!settings || !answered.includes(asked)) return new Response("Not here.", { status: 404 });
  if (action === "error") return toSignIn(url, settings);
  process.env.NEXTAUTH_URL = settings.appUrl;
  const cookie = request.headers.get("cookie");
  const secure = settings.appUrl.startsWith("https:");
  const browser = {
    browserToken: null,
    sessionToken: readCookie(cookie, cookieName("session", secure)),
    userAgent: request.headers.get("user-agent") ?? "",
  };
  const collected = collectAnswer();
  const req = {
    method: request.method,
    query: { ...Object.fromEntries(url.searchParams), nextauth: [action, providerId] },
    body: request.method === "POST" ? await formOf(request) : {},
    headers: Object.fromEntries(request.headers),
    cookies: cookiesOf(cookie),
  };
  await NextAuth(
    req as unknown as NextApiRequest,
    collected.response as unknown as NextApiResponse,
    googleOptions(settings, browser, now),
  );
  return collected.answer();
}

/** Back to our own page, which says in words why it did not work. */
function toSignIn(url: URL, { appUrl }: GoogleSettings): Response {
  const why = /^\w{1,40}$/.exec(url.searchParams.get("error") ?? "")?.[0] ?? "";
  return new Response(null, {
    status: 303,
    headers: { location: `${appUrl}/sign-in?error=${why}` },
  });
}

/** The answer that next-auth writes as if to a page of Next's older kind, turned into a Response. */
function collectAnswer() {
  let status = 200;
  let body = "";
  const headers = new Map<string, string | string[]>([["cache-control", "no-store"]]);
  const response = {
    status(code: number) {
      status = code;
      return response;
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader(name: string, value: string | string[]) {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    json(value: unknown) {
      headers.set("content-type", "application/json");
      body = JSON.stringify(value);
    },
    send(value: unknown) {
      body = typeof value === "string" ? value : JSON.stringify(value ?? "");
    },
    end: () => {},
  };
  const answer = () => {
    const sent = new Headers();
    for (const [name, value] of headers) for (const one of [value].flat()) sent.append(name, one);
    return new Response(body, { status, headers: sent });
  };
  return { response, answer };
}

async function formOf(request: Request): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(await request.text()));
}

function cookiesOf(header: string | null): Record<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("=", 2));
  return Object.fromEntries(
    pairs.filter(([name]) => name).map(([name = "", value = ""]) => [name, decoded(value)]),
  );
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
