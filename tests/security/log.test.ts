import fc from "fast-check";
import { expect, test } from "vitest";
import { newCode, newToken } from "@/server/platform/auth/token";
import { makeLog } from "@/server/platform/log/log";
import { scrub } from "@/server/platform/log/scrub";

function logged(write: (log: ReturnType<typeof makeLog>) => void): string {
  const lines: string[] = [];
  write(makeLog("debug", { write: (line) => lines.push(line) }));
  return lines.join("");
}

const token = newToken();
const code = newCode();

const secrets: Record<string, [thing: unknown, secret: string]> = {
  "a cookie": [{ headers: { cookie: `runpact-session=${token}` } }, token],
  "a token by name": [{ sessionToken: "abc123secret" }, "abc123secret"],
  "a code by name": [{ code }, code],
  "an address by name": [{ email: "mira@example.org" }, "mira@"],
  "an address in a sentence": [new Error("No mailbox for mira.holm@example.org."), "mira.holm"],
  "a link with a token": [`GET https://runpact.example/sign-in/link#${token}`, token],
  "a query": ["GET /api/x?token=short1&zone=Berlin", "short1"],
  "a token in a path": [`GET /i/${token}`, token],
  "a password in a URL": ["connect smtp://mailer:hunter22@smtp.example", "hunter22"],
  "a place": [{ point: { latitude: 52.516275, longitude: 13.377704 } }, "52.51"],
  "a mail": [{ mail: { html: "<b>secret words</b>", text: "secret words" } }, "secret words"],
  "a cause": [new Error("outer", { cause: new Error(`for mira@example.org ${token}`) }), token],
  "a database URL": [new Error("postgresql://runpact:pa55word@127.0.0.1:5432/x"), "pa55word"],
};

test.each(Object.entries(secrets))("T49: %s does not reach the log", (_name, [thing, secret]) => {
  const line = logged((log) => {
    log.error({ thing }, "A sentence.");
    if (typeof thing === "string") log.info(thing);
    if (thing instanceof Error) {
      log.error({ err: thing }, thing.message);
      log.error(thing);
    }
  });
  expect(line).not.toContain(secret);
  expect(line).toContain("A sentence.");
});

test("T49: no token of any making survives in any sentence around it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
      const made = newToken();
      expect(scrub(`${before} ${made} ${after}`)).not.toContain(made);
    }),
  );
});

test("what is needed to find a fault stays: names, places in the code, numbers, ids", () => {
  const error = Object.assign(new TypeError("x is not a function"), { code: "P2021" });
  const id = "01a202c7-1a10-74e7-bc9b-39a7311ba44d";
  const line = logged((log) =>
    log.error({ err: error, requestId: id, path: "clubs.mine" }, "A procedure failed."),
  );
  for (const kept of [
    "TypeError",
    "x is not a function",
    "log.test.ts",
    "P2021",
    id,
    "clubs.mine",
  ]) {
    expect(line).toContain(kept);
  }
});
