import { editClub } from "@/server/clubs/edit-club";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner } from "@/tests/factories";
import { expect, test } from "./fixtures";
import { type SecondProcess, startSecond } from "./second-process";

test.describe("two web processes", () => {
  test.skip(({ viewport }) => viewport?.width !== 1280, "There is no screen in these tests.");
  let second: SecondProcess;
  test.beforeAll(async () => {
    second = await startSecond();
  });
  test.afterAll(() => second.stop());

  test("a change empties the cached public page in both within a second", async ({ baseURL }) => {
    const details = { description: "", place: "", joining: "link" as const };
    const { clubId, ownerId } = await makeClub({ name: "Before", ...details });
    const places = [baseURL, second.url].map((url) => `${url}/club/${clubId}`);
    const title = async (url: string) =>
      /<title>([^<]*)/.exec(await (await fetch(url)).text())?.[1] ?? "";
    const asked = Date.now();
    for (const url of [...places, ...places]) expect(await title(url)).toContain("Before");
    // What asking takes on this machine just now is not counted as delay.
    const patience = 1_000 + 4 * (Date.now() - asked);
    for (const name of ["After", "Once more"]) {
      await editClub({ clubId, name, ...details }, { runnerId: ownerId, now: Date.now() });
      const changed = Date.now();
      for (const url of places) {
        await expect.poll(() => title(url), { intervals: [50], timeout: 5_000 }).toContain(name);
      }
      expect(Date.now() - changed).toBeLessThan(patience);
    }
  });

  test("T6: a session that one ends is denied by the other within a second", async ({
    baseURL,
  }) => {
    const runnerId = await makeRunner("Olle Out");
    const opened = { runnerId, userAgent: "", replaces: null, now: Date.now() };
    const token = await db.$transaction((tx) => openSession(tx, opened));
    const call = (url: string, procedure: string, method: string) =>
      fetch(`${url}/api/trpc/${procedure}`, {
        method,
        headers: {
          cookie: `runpact-session=${token}`,
          "content-type": "application/json",
          origin: url.replace("127.0.0.1", "localhost"),
        },
      }).then((answer) => answer.status);
    expect(await call(second.url, "runners.me", "GET")).toBe(200);
    expect(await call(String(baseURL), "auth.signOutEverywhere", "POST")).toBe(200);
    await expect
      .poll(() => call(second.url, "runners.me", "GET"), { intervals: [50], timeout: 1_000 })
      .toBe(401);
  });
});
