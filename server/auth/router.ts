import { sessionSecret } from "@/server/platform/auth/session-secret";
import { env } from "@/server/platform/env";
import { notFound } from "@/server/platform/errors";
import { accountProcedure, publicProcedure, router } from "@/server/platform/trpc";
import { browserOf, knownBrowser, letIn, letOut, requireExchange } from "./browser";
import { enterDemo } from "./enter-demo";
import { localMail } from "./local-mail";
import { sessionsOf } from "./queries";
import { redeemCode, redeemCodeInput } from "./redeem-code";
import { openLink, openLinkInput, redeemLink, redeemLinkInput } from "./redeem-link";
import { requestSignIn, requestSignInInput } from "./request-sign-in";
import { signOut, signOutInput } from "./sign-out";
import { signOutEverywhere } from "./sign-out-everywhere";
import { waysIn } from "./ways-in";

const browserProcedure = publicProcedure.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, exchange: requireExchange(ctx.exchange) } }),
);

export const authRouter = router({
  ways: publicProcedure.query(({ ctx }) => waysIn(ctx.exchange?.isLocal ?? false)),
  requestSignIn: browserProcedure.input(requestSignInInput).mutation(async ({ input, ctx }) => {
    await requestSignIn(input, { browserToken: knownBrowser(ctx.exchange), now: ctx.now });
  }),
  redeemCode: browserProcedure.input(redeemCodeInput).mutation(async ({ input, ctx }) => {
    const given = { browser: browserOf(ctx.exchange), secret: sessionSecret(), now: ctx.now };
    return letIn(ctx.exchange, await redeemCode(input, given));
  }),
  openLink: browserProcedure
    .input(openLinkInput)
    .mutation(({ input, ctx }) => openLink(input, browserOf(ctx.exchange), ctx.now)),
  redeemLink: browserProcedure.input(redeemLinkInput).mutation(async ({ input, ctx }) => {
    const given = { browser: browserOf(ctx.exchange), secret: sessionSecret(), now: ctx.now };
    return letIn(ctx.exchange, await redeemLink(input, given));
  }),
  enterDemo: browserProcedure.mutation(async ({ ctx }) => {
    const { embedded } = env();
    const entered = await enterDemo(browserOf(ctx.exchange), { embedded, now: ctx.now });
    return letIn(ctx.exchange, entered);
  }),
  sessions: accountProcedure.query(({ ctx }) => sessionsOf(ctx.actor, ctx.now)),
  signOut: accountProcedure.mutation(async ({ ctx }) => {
    await signOut({ sessionId: ctx.actor.sessionId }, ctx.actor.runnerId);
    letOut(ctx.exchange);
  }),
  signOutSession: accountProcedure
    .input(signOutInput)
    .mutation(({ input, ctx }) => signOut(input, ctx.actor.runnerId)),
  signOutEverywhere: accountProcedure.mutation(async ({ ctx }) => {
    await signOutEverywhere(ctx.actor.runnerId);
    letOut(ctx.exchange);
  }),
  localMail: publicProcedure.query(({ ctx }) => {
    if (!env().embedded || !ctx.exchange?.isLocal) throw notFound("mailbox");
    return localMail();
  }),
});
