import { z } from "zod";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";

type JobKind = {
  payload: z.ZodType<object>;
  /** How often a failed attempt is tried again. */
  retries: number;
  /** Seconds before the first retry; each further one waits twice as long, up to a quarter of an hour. */
  retryAfterSeconds: number;
  /** Seconds after which an attempt counts as lost, however alive its worker is. */
  limitSeconds: number;
  /** Seconds between two looks into the queue. */
  pollSeconds: number;
  /** Attempts that one worker process makes side by side. */
  sideBySide: number;
  /** True for work of which one waiting and one running instance are always enough. */
  single?: true;
};

function kinds<const Kinds extends Record<string, JobKind>>(all: Kinds): Kinds {
  return all;
}

const quick = { retries: 5, retryAfterSeconds: 2, limitSeconds: 60, pollSeconds: 0.5 } as const;

/** Every kind of background work, apart from who does it. Payloads carry ids and no secrets. */
export const catalogue = kinds({
  "platform.tick": {
    payload: z.strictObject({ minute: z.int() }),
    retries: 0,
    retryAfterSeconds: 1,
    limitSeconds: 300,
    pollSeconds: 1,
    sideBySide: 1,
    single: true,
  },
  "mail.send": {
    payload: z.strictObject({ messageId: z.uuid() }),
    retries: 8,
    retryAfterSeconds: 15,
    limitSeconds: 60,
    pollSeconds: 0.5,
    sideBySide: 3,
  },
  "digest.make": {
    payload: z.strictObject({ runnerIds: z.array(z.uuid()).max(1_000) }),
    retries: 3,
    retryAfterSeconds: 10,
    limitSeconds: 300,
    pollSeconds: 1,
    sideBySide: 1,
  },
  "notices.deliver": {
    payload: z.strictObject({
      runnerId: z.uuid(),
      noticeId: z.uuid(),
      by: z.enum(["mail", "push"]),
    }),
    ...quick,
    sideBySide: 10,
  },
  "coach.write": {
    payload: z.strictObject({ runnerId: z.uuid(), subject: z.string().max(60) }),
    retries: 0,
    retryAfterSeconds: 1,
    limitSeconds: 60,
    pollSeconds: 1,
    sideBySide: 2,
  },
  "account.mail-codes": {
    payload: z.strictObject({ runnerId: z.uuid(), requestedAt: z.int() }),
    ...quick,
    sideBySide: 1,
  },
  "auth.mail-sign-in": {
    payload: z.strictObject({
      email: z.string(),
      returnTo: z.string(),
      browserHash: z.string(),
      requestedAt: z.int(),
    }),
    ...quick,
    sideBySide: 2,
  },
  "invitations.mail": {
    payload: z.strictObject({ invitationId: z.uuid(), reminder: z.boolean() }),
    ...quick,
    sideBySide: 2,
  },
  "weather.fetch": {
    payload: z.strictObject({
      latitudeTenths: z.int().min(-900).max(900),
      longitudeTenths: z.int().min(-1_800).max(1_800),
    }),
    retries: 0,
    retryAfterSeconds: 1,
    limitSeconds: 30,
    pollSeconds: 2,
    sideBySide: 2,
  },
  "polls.mail-guest": {
    payload: z.strictObject({ voterId: z.uuid(), what: z.literal("link") }),
    ...quick,
    sideBySide: 1,
  },
  "polls.tell": {
    payload: z.strictObject({
      pollId: z.uuid(),
      what: z.enum(["found", "changed"]).default("found"),
    }),
    ...quick,
    sideBySide: 1,
  },
  "group-runs.tell": {
    payload: z.strictObject({
      groupRunId: z.uuid(),
      date: localDateSchema,
      what: z.enum(["promoted", "changed", "cancelled", "restored", "dropped", "reconfirm"]),
      since: z.int(),
      runnerIds: z.array(z.uuid()).max(500),
    }),
    ...quick,
    sideBySide: 1,
  },
});

export type JobName = keyof typeof catalogue;
export type JobPayload<Name extends JobName> = z.infer<(typeof catalogue)[Name]["payload"]>;

/** The settings of one kind of job. */
export function jobKind(name: JobName): JobKind {
  return catalogue[name];
}

export const jobNames = Object.keys(catalogue) as JobName[];
