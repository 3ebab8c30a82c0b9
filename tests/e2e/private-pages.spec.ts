import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeClub, makePartnership, makeRunner } from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";
import { pageRows } from "@/tests/security/matrix-rows";
import { expect, test } from "./fixtures";

const forged: Record<string, string>[] = [
  {},
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "/home" },
  { "x-middleware-next": "1" },
  { "x-nextjs-data": "1" },
  { "x-matched-path": "/home" },
  { "next-resume": "1" },
  { "x-now-route-matches": "1=home" },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { "x-forwarded-host": "localhost", "x-forwarded-for": "127.0.0.1", "x-runner-id": "1" },
];
const suffixes = ["", ".rsc", "?_rsc=1", "/"];

async function privateWorld() {
  const owner = await makeRunner("SEC-owner Surname");
  const partner = await makeRunner("SEC-partner Surname");
  const { clubId } = await makeClub({ ownerId: owner, name: "SEC-club", description: "SEC-about" });
  const partnershipId = await makePartnership(owner, partner);
  const runId = await makeRun(owner, "2026-11-17", { title: "SEC-title" });
  const commitmentId = await commit(owner, { visibility: "only_me" });
  return { clubId, owner, partnershipId, runId, commitmentId };
}

async function sessionOf(runnerId: string): Promise<string> {
  const opened = { runnerId, userAgent: "", replaces: null, now: Date.now() };
  return db.$transaction((tx) => openSession(tx, opened));
}

test("T1: no private page tells a visitor or a stranger anything, however the request is dressed up", async ({
  request,
}, { project }) => {
  test.skip(project.name !== "desktop", "There is no screen in this test.");
  test.setTimeout(180_000);
  const world = await privateWorld();
  const ids: Record<string, string[]> = {
    "/clubs/[id]": [world.clubId],
    "/partners/[id]": [world.partnershipId],
    "/runs/[id]": [world.runId],
    "/commitments/[id]": [world.commitmentId],
  };
  const fill = (page: string) => {
    const [id = newId()] = Object.entries(ids).find(([start]) => page.startsWith(start))?.[1] ?? [];
    return page.replace("[id]", id).replace("[runnerId]", world.owner);
  };
  const pages = Object.entries(pageRows).filter(([, access]) => access === "runner");
  expect(pages.length).toBeGreaterThan(15);
  const stranger = `runpact-session=${await sessionOf(await makeRunner("Sten Stranger"))}`;
  let asked = 0;
  for (const [page] of pages) {
    const variants = forged.flatMap((headers) => {
      const endings = Object.keys(headers).length === 0 ? suffixes : [""];
      return endings.flatMap((suffix) =>
        ["", stranger].map((cookie) => ({ path: `${fill(page)}${suffix}`, headers, cookie })),
      );
    });
    await Promise.all(
      variants.map(async ({ path, headers, cookie }) => {
        const sent = { ...headers, ...(cookie ? { cookie } : {}) };
        const answer = await request.get(path, { headers: sent, maxRedirects: 0 });
        const leaked = (await answer.text()).match(/SEC-[\w-]+/g) ?? [];
        expect([path, headers, answer.status() < 500, leaked]).toEqual([path, headers, true, []]);
        asked += 1;
      }),
    );
  }
  expect(asked).toBeGreaterThan(400);
  const own = `runpact-session=${await sessionOf(world.owner)}`;
  const seen = await request.get(`/clubs/${world.clubId}`, { headers: { cookie: own } });
  expect(await seen.text(), "the owner sees what the others do not").toContain("SEC-club");
});

test("the mailbox of this machine exists for this machine only", async ({ request }, {
  project,
}) => {
  test.skip(project.name !== "desktop", "There is no screen in this test.");
  expect((await request.get("/mailbox")).status()).toBe(200);
  for (const headers of [
    { "x-forwarded-for": "203.0.113.1" },
    { via: "1.1 proxy" },
    { host: "evil.example" },
  ] as Record<string, string>[]) {
    expect((await request.get("/mailbox", { headers })).status()).toBe(404);
  }
});
