import { initTRPC, TRPCError } from "@trpc/server";
import { AppError, type AppErrorCode } from "./errors";

/** The runner behind a request, as a session tells it. */
export type Actor = {
  runnerId: string;
  sessionId: string;
  zone: string;
  role: string;
  /** Set for who may do nothing at present but what `accountProcedure` lets them. */
  suspended?: true;
};

/** What a procedure may know of, and say to, the browser beside its answer. */
export type Exchange = {
  cookie: (name: string) => string | null;
  setCookie: (header: string) => void;
  userAgent: string;
  /** True for a request from this very machine that came through no proxy. */
  isLocal: boolean;
};

/** What each procedure is given. `now` is epoch milliseconds, fixed for the whole request. */
export type Context = {
  actor: Actor | null;
  now: number;
  /** Client address after the trusted hops, for limits. */
  address: string;
  /** The HTTP exchange behind the call; null for pages that render on the server, the seed and tests. */
  exchange: Exchange | null;
  /** Names the request in logs and in hidden errors. */
  requestId: string;
  /** Called before each procedure; throws AppError "too-many". */
  limit: (path: string, type: "query" | "mutation" | "subscription") => Promise<void>;
  /** Receives errors that were not expected. */
  report: (error: unknown, path: string) => void;
};

const trpcCodes: Record<AppErrorCode, TRPCError["code"]> = {
  "not-signed-in": "UNAUTHORIZED",
  "not-found": "NOT_FOUND",
  "not-allowed": "FORBIDDEN",
  refused: "BAD_REQUEST",
  conflict: "CONFLICT",
  "too-many": "TOO_MANY_REQUESTS",
  "too-large": "PAYLOAD_TOO_LARGE",
  unavailable: "SERVICE_UNAVAILABLE",
};

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const cause = error.cause;
    const { stack: _stack, ...data } = shape.data as typeof shape.data & { stack?: string };
    if (cause instanceof AppError) {
      return { ...shape, message: cause.message, data: { ...data, reason: cause.reason } };
    }
    if (error.code === "BAD_REQUEST") {
      return { ...shape, message: "Something in this request is not as expected.", data };
    }
    const id = ctx?.requestId ?? "unknown";
    return {
      ...shape,
      message: `Something went wrong on our side. Nothing was lost; please try again. (${id})`,
      data: { ...data, requestId: id },
    };
  },
});

const guarded = t.procedure.use(async ({ ctx, path, type, next }) => {
  try {
    await ctx.limit(path, type);
  } catch (error) {
    throw asTrpcError(error);
  }
  const result = await next();
  if (result.ok) return result;
  const cause = result.error.cause;
  if (cause instanceof AppError) throw asTrpcError(cause);
  if (result.error.code === "INTERNAL_SERVER_ERROR") ctx.report(cause ?? result.error, path);
  return result;
});

function asTrpcError(error: unknown): TRPCError {
  if (error instanceof AppError) {
    return new TRPCError({ code: trpcCodes[error.code], message: error.message, cause: error });
  }
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
}

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** For everybody, with or without an account. */
export const publicProcedure = guarded;

/** For whoever is signed in, also while suspended: to read of a decision, to appeal, to take their data and go. */
export const accountProcedure = guarded.use(({ ctx, next }) => {
  if (!ctx.actor) {
    throw asTrpcError(new AppError("not-signed-in", "not-signed-in", "Please sign in to go on."));
  }
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

/** For a signed-in runner; `ctx.actor` is then never null. */
export const runnerProcedure = accountProcedure.use(({ ctx, next }) => {
  if (ctx.actor.suspended) {
    throw asTrpcError(
      new AppError(
        "not-allowed",
        "suspended",
        "Your account is suspended. You can read why and appeal under Reports.",
      ),
    );
  }
  return next({ ctx });
});
