import fc from "fast-check";
import { expect, test } from "vitest";
import { answerGoogle } from "@/server/auth/answer-google";
import { findActor } from "@/server/platform/auth/find-actor";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";

const appUrl = "http://localhost:3000";
const settings = {
  clientId: "client",
  clientSecret: "s",
  issuer: "https://accounts.google.com",
  appUrl,
  secret: "a secret of tests, longer than thirty-two characters",
};

test("T12: five hundred bodies of session.update change neither who one is nor what one may", async () => {
  const [runnerId, victim] = [await makeRunner("Ana Lind"), await makeRunner("Vic Tim")];
  const now = Date.now();
  const token = await db.$transaction((tx) =>
    openSession(tx, { runnerId, userAgent: "", replaces: null, now }),
  );
  const before = await findActor(token, now);
  const rows = () =>
    db.runner.findMany({
      where: { id: { in: [runnerId, victim] } },
      select: { id: true, email: true, role: true, name: true },
      orderBy: { id: "asc" },
    });
  const known = await rows();
  const value = fc.oneof(
    fc.constantFrom(victim, "moderator", `${victim}@runners.example`, null, true),
    fc.string(),
    fc.record({ id: fc.constant(victim), role: fc.constant("moderator") }),
  );
  const body = fc.dictionary(
    fc.constantFrom("id", "sub", "email", "role", "name", "user", "data", "csrfToken", "expires"),
    value,
  );
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom("GET", "POST", "PATCH"), async (given, method) => {
      const headers = {
        "content-type": "application/json",
        cookie: `runpact-session=${token}`,
      };
      const request = new Request(`${appUrl}/api/auth/session`, {
        method,
        headers,
        ...(method === "GET" ? {} : { body: JSON.stringify(given) }),
      });
      const response = await answerGoogle(request, settings, now);
      expect(response.status).toBe(404);
      expect(response.headers.getSetCookie()).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(await findActor(token, now + 1_000)).toEqual(before);
  expect(await rows()).toEqual(known);
});
