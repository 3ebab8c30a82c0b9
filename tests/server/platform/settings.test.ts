import { expect, test } from "vitest";
import { settingsFrom } from "@/server/platform/settings";

const least = { DATABASE_URL: "postgresql://runpact:secret@db.example:5432/runpact" };

function problems(environment: Record<string, string>): string[] {
  const read = settingsFrom(environment);
  return read.ok ? [] : read.problems;
}

test("a database alone is enough, and every other setting has a value that works", () => {
  const read = settingsFrom(least);
  expect(read.ok && read.settings).toMatchObject({
    directDatabaseUrl: least.DATABASE_URL,
    databasePoolMax: 10,
    port: 3000,
    host: "0.0.0.0",
    appUrl: "http://localhost:3000",
    trustedProxyHops: 0,
    embedded: false,
    processes: ["web", "worker"],
  });
});

test("an embedded one is reached from this machine only unless HOST says otherwise", () => {
  const embedded = settingsFrom({ ...least, RUNPACT_EMBEDDED: "1" });
  expect(embedded.ok && embedded.settings.host).toBe("127.0.0.1");
  const open = settingsFrom({ ...least, RUNPACT_EMBEDDED: "1", HOST: "0.0.0.0" });
  expect(open.ok && open.settings.host).toBe("0.0.0.0");
});

test("each setting that does not fit gets a sentence with its name and no secret in it", () => {
  expect(problems({})).toEqual(["DATABASE_URL is missing."]);
  expect(problems({ ...least, PORT: "http", SMTP_URL: "mail.example:s3cret" })).toEqual([
    "PORT must be a whole number from 1 to 65535.",
    "SMTP_URL must look like smtp://name:secret@host:587.",
  ]);
  expect(problems({ ...least, NEXTAUTH_SECRET: "short" })[0]).toContain("32 characters");
  expect(problems({ ...least, GOOGLE_CLIENT_ID: "id" })[0]).toContain("belong together");
  expect(problems({ ...least, TRUSTED_PROXY_HOPS: "9" })[0]).toContain("from 0 to 5");
});

test("an empty setting counts as absent, and a path behind the site's address is cut off", () => {
  const read = settingsFrom({ ...least, SMTP_URL: "", APP_URL: "https://runpact.example/x/" });
  expect(read.ok && read.settings.smtpUrl).toBeUndefined();
  expect(read.ok && read.settings.appUrl).toBe("https://runpact.example");
});

test("a model for the coach needs its address and its name, and one switch turns it off", () => {
  const model = { COACH_MODEL_URL: "http://127.0.0.1:11434/v1", COACH_MODEL: "llama3.2" };
  const on = settingsFrom({ ...least, ...model });
  expect(on.ok && on.settings.coachModel).toMatchObject({
    url: model.COACH_MODEL_URL,
    model: "llama3.2",
    key: undefined,
    aDayEach: 50,
    timeoutMs: 20_000,
  });
  const off = settingsFrom({ ...least, ...model, COACH_MODEL_OFF: "1" });
  expect(off.ok && off.settings.coachModel).toBeUndefined();
  expect(problems({ ...least, COACH_MODEL: "llama3.2" })[0]).toContain("belong together");
  expect(problems({ ...least, ...model, COACH_MODEL_URL: "file:///etc" })[0]).toContain(
    "COACH_MODEL_URL",
  );
});
