import { z } from "zod";

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine(
      (value) => value >= least && value <= most,
      `must be a whole number from ${least} to ${most}`,
    );

const address = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => {
    const url = URL.parse(text);
    return url !== null && protocols.includes(url.protocol);
  }, `must look like ${example}`);

const postgres = address(
  ["postgres:", "postgresql:"],
  "postgresql://name:secret@host:5432/runpact",
);
const yes = z.enum(["0", "1"], { error: "must be 0 or 1" }).transform((text) => text === "1");

const shape = z.object({
  DATABASE_URL: z.string({ error: "is missing" }).pipe(postgres),
  DIRECT_DATABASE_URL: postgres.optional(),
  DATABASE_POOL_MAX: whole(2, 100).default(10),
  RUNPACT_UNNAMED_STATEMENTS: yes.default(false),
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().min(1).optional(),
  APP_URL: address(["http:", "https:"], "https://runpact.example").optional(),
  NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  TRUSTED_PROXY_HOPS: whole(0, 5).default(0),
  LIMIT_FACTOR: whole(1, 1_000).default(1),
  SMTP_URL: address(["smtp:", "smtps:"], "smtp://name:secret@host:587").optional(),
  MAIL_FROM: z.string().includes("@", "must hold an address").optional(),
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  MODERATORS: z.string().optional(),
  COACH_MODEL_URL: address(["http:", "https:"], "http://127.0.0.1:11434/v1").optional(),
  COACH_MODEL: z.string().min(1).optional(),
  COACH_MODEL_KEY: z.string().min(1).optional(),
  COACH_MODEL_A_DAY: whole(0, 1_000_000).default(2_000),
  COACH_MODEL_A_DAY_EACH: whole(0, 1_000).default(50),
  COACH_MODEL_OFF: yes.default(false),
  WEATHER_URL: address(["https:", "http:"], "https://api.open-meteo.com").optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error" })
    .default("info"),
  DRAIN_MS: whole(0, 5_000).default(2_000),
  TOMBSTONES_FILE: z.string().min(1).optional(),
  RUNPACT_EMBEDDED: yes.default(false),
  RUNPACT_PROCESSES: z
    .enum(["web", "worker", "web,worker"], { error: "must be web, worker or web,worker" })
    .default("web,worker"),
});

/** An OpenAI-compatible endpoint that may word the coach's facts, and how often it may be asked a day. */
export type CoachModelSettings = {
  url: string;
  model: string;
  key: string | undefined;
  aDay: number;
  aDayEach: number;
  /** How long an answer may take. */
  timeoutMs: number;
};

export interface Settings {
  databaseUrl: string;
  /** Reaches PostgreSQL itself, past any pooler: for migrations, LISTEN and health. */
  directDatabaseUrl: string;
  databasePoolMax: number;
  port: number;
  host: string;
  /** Origin of the site without a slash at the end, as runners type it. */
  appUrl: string;
  sessionSecret: string | undefined;
  /** How many proxies of ours stand in front; that many X-Forwarded-For entries are believed. */
  trustedProxyHops: number;
  /** Multiplies what a caller may ask in a time: for a whole office behind one address, or for measuring. */
  limitFactor: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  google: { clientId: string; clientSecret: string } | undefined;
  /** Addresses of those who look at reports; with none it is the first account. */
  moderators: readonly string[];
  /** Absent where none is configured, or where it is switched off. */
  coachModel: CoachModelSettings | undefined;
  /** Who is asked for forecasts, by Open-Meteo's protocol; without it nobody is. */
  weatherUrl: string | undefined;
  logLevel: "debug" | "info" | "warn" | "error";
  /** How long readiness says no before the port closes, milliseconds. */
  drainMs: number;
  /** Where deleted accounts are noted outside the database; absent, they are noted in it alone. */
  tombstonesFile: string | undefined;
  /** True when PostgreSQL came with npm: demo data and the local mailbox exist. */
  embedded: boolean;
  processes: readonly string[];
}

type Read = { ok: true; settings: Settings } | { ok: false; problems: string[] };

/** Settings from environment variables; an empty one counts as absent. `problems` are plain sentences. */
export function settingsFrom(environment: Record<string, string | undefined>): Read {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")} ${issue.message}.`,
    );
    return { ok: false, problems };
  }
  const values = parsed.data;
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret } = values;
  if ((clientId === undefined) !== (clientSecret === undefined)) {
    return {
      ok: false,
      problems: ["GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET belong together; only one is set."],
    };
  }
  const { COACH_MODEL_URL: url, COACH_MODEL: model, COACH_MODEL_KEY: key } = values;
  if ((url === undefined) !== (model === undefined)) {
    return {
      ok: false,
      problems: ["COACH_MODEL_URL and COACH_MODEL belong together; only one is set."],
    };
  }
  const appUrl = new URL(values.APP_URL ?? `http://localhost:${values.PORT}`).origin;
  return {
    ok: true,
    settings: {
      databaseUrl: values.DATABASE_URL,
      directDatabaseUrl: values.DIRECT_DATABASE_URL ?? values.DATABASE_URL,
      databasePoolMax: values.DATABASE_POOL_MAX,
      port: values.PORT,
      host: values.HOST ?? (values.RUNPACT_EMBEDDED ? "127.0.0.1" : "0.0.0.0"),
      appUrl,
      sessionSecret: values.NEXTAUTH_SECRET,
      trustedProxyHops: values.TRUSTED_PROXY_HOPS,
      limitFactor: values.LIMIT_FACTOR,
      smtpUrl: values.SMTP_URL,
      mailFrom: values.MAIL_FROM ?? `Runpact <runpact@${new URL(appUrl).hostname}>`,
      google: clientId && clientSecret ? { clientId, clientSecret } : undefined,
      moderators: (values.MODERATORS ?? "").split(/[\s,;]+/).filter(Boolean),
      coachModel:
        url && model && !values.COACH_MODEL_OFF
          ? {
              url,
              model,
              key,
              aDay: values.COACH_MODEL_A_DAY,
              aDayEach: values.COACH_MODEL_A_DAY_EACH,
              timeoutMs: 20_000,
            }
          : undefined,
      weatherUrl: values.WEATHER_URL,
      logLevel: values.LOG_LEVEL,
      drainMs: values.DRAIN_MS,
      tombstonesFile: values.TOMBSTONES_FILE,
      embedded: values.RUNPACT_EMBEDDED,
      processes: values.RUNPACT_PROCESSES.split(","),
    },
  };
}
