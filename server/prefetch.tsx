import "server-only";
import { TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { makeQueryClient } from "@/client/api/query-client";
import { returnPath } from "./platform/auth/return-path";
import { env } from "./platform/env";
import { newId } from "./platform/new-id";
import type { Actor, Context } from "./platform/trpc";
import { appRouter, createCaller } from "./router";
import { currentActor } from "./session";

const queryClient = cache(makeQueryClient);

const pageContext = cache(async (): Promise<Context> => {
  await connection();
  return {
    actor: await currentActor(),
    now: Date.now(),
    address: "page",
    exchange: null,
    requestId: newId(),
    limit: async () => {},
    report: () => {},
  };
});

/**
 * The runner behind this page; who is not signed in is sent to sign in and comes back to `path`, who is suspended is
 * sent to what was decided about them. Their account stays open to them: to take their data along, and to leave.
 */
export async function requireActor(path: string): Promise<Actor> {
  const { actor } = await pageContext();
  if (!actor) redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  if (actor.suspended && !path.startsWith("/reports") && !path.startsWith("/account")) {
    redirect("/reports");
  }
  return actor;
}

/** `wanted` where it is a path of this very site, else "/". */
export const ownPath = returnPath;

/** The typed queries of the router, for `prefetch` and `fetchPage` in pages. */
export const pageApi = createTRPCOptionsProxy({
  router: appRouter,
  ctx: pageContext,
  queryClient,
});

/** This page's cache of answers: `fetchQuery` gives an answer, `prefetchQuery` only readies it for the browser. */
export const pageQueries = queryClient;

/** A page's input is its address, so what does not parse names nothing. */
const absent: readonly TRPCError["code"][] = ["NOT_FOUND", "BAD_REQUEST"];

/** Waits for an answer; what is not there, or not for this reader, becomes the not-found page. */
export async function found<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && absent.includes(error.code)) notFound();
    throw error;
  }
}

/**
 * The router as anybody sees it who has the link: for public pages that are cached whole. Reads neither
 * cookies nor headers, so that nothing personal can reach such a page.
 */
export function visitorApi() {
  return createCaller({
    actor: null,
    now: Date.now(),
    address: "page",
    exchange: null,
    requestId: newId(),
    limit: async () => {},
    report: () => {},
  });
}

/** As `found`, for a page with its own words for what is not there: null. */
export async function orNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && absent.includes(error.code)) return null;
    throw error;
  }
}

/** The address of a path as people open it from anywhere. */
export function publicAddress(path: string): string {
  return `${env().appUrl}${path}`;
}
