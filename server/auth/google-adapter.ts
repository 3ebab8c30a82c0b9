import "server-only";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import type { Browser } from "./enter-as";

const known = { id: true, email: true, emailVerifiedAt: true } as const;

type Known = { id: string; email: string; emailVerifiedAt: Date | null };

const asUser = ({ id, email, emailVerifiedAt }: Known): AdapterUser => ({
  id,
  email,
  emailVerified: emailVerifiedAt,
});

/**
 * How next-auth reaches runners, their Google links and sessions, within one request of one browser. `linksTo` names
 * the signed-in runner to whom a new link may belong; for anybody else a link is made with a new account only.
 */
export function googleAdapter(
  browser: Browser,
  linksTo: () => string | null,
  now: number,
): Adapter {
  const at = new Date(now);
  return {
    async createUser({ email }: Omit<AdapterUser, "id">) {
      const runner = { id: newId(), email, emailVerifiedAt: at, createdAt: at };
      return asUser(await db.runner.create({ data: runner, select: known }));
    },
    async getUser(id) {
      const runner = await db.runner.findUnique({ where: { id }, select: known });
      return runner && asUser(runner);
    },
    async getUserByEmail(email) {
      const runner = await db.runner.findUnique({ where: { email }, select: known });
      return runner && asUser(runner);
    },
    async getUserByAccount({ provider, providerAccountId }) {
      const account = await db.oauthAccount.findUnique({
        where: { provider_providerAccountId: { provider, providerAccountId } },
        select: { runner: { select: known } },
      });
      return account && asUser(account.runner);
    },
    async linkAccount({ provider, providerAccountId, userId: runnerId }: AdapterAccount) {
      await db.oauthAccount.create({
        data: { provider, providerAccountId, runnerId, createdAt: at },
      });
    },
    async createSession({ sessionToken, userId: runnerId, expires }) {
      const { userAgent, sessionToken: replaces } = browser;
      const signIn = { runnerId, userAgent, replaces, now };
      await db.$transaction((tx) => openSession(tx, signIn, sessionToken));
      return { sessionToken, userId: runnerId, expires };
    },
    async getSessionAndUser(sessionToken) {
      const id = linksTo();
      const runner = id ? await db.runner.findUnique({ where: { id }, select: known }) : null;
      if (!runner) return null;
      const expires = new Date(now);
      return { session: { sessionToken, userId: runner.id, expires }, user: asUser(runner) };
    },
    updateUser: () => Promise.reject(new Error("Google changes nothing of an account.")),
    updateSession: async () => null,
    deleteSession: async () => null,
  };
}
