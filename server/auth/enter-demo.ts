import "server-only";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import type { Browser, Entered } from "./enter-as";

/**
 * Signs in as the demo runner who came first. Exists in embedded mode with demo data only; else "not found".
 */
export async function enterDemo(
  browser: Browser,
  { embedded, now }: { embedded: boolean; now: number },
): Promise<Entered> {
  const runner = embedded
    ? await db.runner.findFirst({
        where: { isDemo: true },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true },
      })
    : null;
  if (!runner) throw notFound("demo");
  const { userAgent, sessionToken: replaces } = browser;
  const signIn = { runnerId: runner.id, userAgent, replaces, now };
  const token = await db.$transaction((tx) => openSession(tx, signIn));
  return { token, returnTo: "/home" };
}
