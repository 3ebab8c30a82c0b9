import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { makeInvitation, makeRunner } from "@/tests/factories";
import { expect, test } from "./fixtures";

test.skip(({ viewport }) => viewport?.width !== 1280, "There is no screen in these tests.");

const posts = 2_000;
const atOnce = 20;

type Process = { pid: number; parent: number; command: string; environment: string };

function processes(): Process[] {
  return readdirSync("/proc").flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    const read = (file: string) => readFileSync(`/proc/${entry}/${file}`, "utf8");
    try {
      const stat = read("stat");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      const [command, environment] = [read("cmdline"), read("environ")];
      return [{ pid: Number(entry), parent, command, environment }];
    } catch {
      return [];
    }
  });
}

/** The web process that listens on `port`, with its children. */
function webOn(port: string): { pid: number | undefined; children: number[] } {
  const all = processes();
  const web = all.find(
    ({ command, environment }) =>
      command.includes("server/web.ts") && environment.split("\0").includes(`PORT=${port}`),
  );
  const children = all.filter(({ parent }) => parent === web?.pid).map(({ pid }) => pid);
  return { pid: web?.pid, children };
}

/** Bodies in the shape of React's own, bent: references to what is not there, cycles, prototypes, depth. */
const piece = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom("$1:__proto__:then", "$F1", "$@0", "$Q1", "$W2", "$i3", "$B1337", "$K1", "$n9"),
  fc.constantFrom('{"then":"$1:constructor:constructor"}', '["$1","$1"]', "[".repeat(5_000)),
  fc.json({ maxDepth: 4 }),
);
const body = fc.record({
  action: fc.oneof(
    fc.stringMatching(/^[0-9a-f]{40,42}$/),
    fc.constantFrom("x", "$ACTION_ID_1", ""),
  ),
  parts: fc.dictionary(fc.constantFrom("0", "1", "2", "1_$ACTION_REF_1", "$ACTION_KEY"), piece),
  form: fc.boolean(),
  path: fc.constantFrom("/", "/sign-in", "/home", "/i"),
});

test("T2: two thousand bent server-action posts neither stop nor slow the site, nor run anything", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const base = baseURL ?? "";
  const before = webOn(new URL(base).port);
  expect(before.pid).toBeGreaterThan(0);
  const askHealth = async () => {
    const asked = performance.now();
    expect((await fetch(`${base}/api/health/live`)).status).toBe(200);
    return performance.now() - asked;
  };
  // How long it takes on this machine just now, before anything else is asked.
  let usual = 0;
  for (let turn = 0; turn < 20; turn += 1) usual = Math.max(usual, await askHealth());
  let slowest = 0;
  let over = false;
  const watch = (async () => {
    while (!over) {
      slowest = Math.max(slowest, await askHealth());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const bodies = fc.sample(body, posts);
  const statuses = new Map<number, number>();
  const post = async ({ action, parts, form, path }: (typeof bodies)[number]) => {
    const data = new FormData();
    for (const [name, part] of Object.entries(parts)) data.append(name, part);
    const answer = await fetch(base + path, {
      method: "POST",
      redirect: "manual",
      headers: { "next-action": action.replace(/[^\w$]/g, ""), origin: base },
      body: form ? await new Response(data).arrayBuffer() : JSON.stringify(parts),
    });
    const text = await answer.text();
    expect(text).not.toMatch(/\n\s+at .+:\d+:\d+|node_modules|digest":/);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  };
  for (let from = 0; from < posts; from += atOnce) {
    await Promise.all(bodies.slice(from, from + atOnce).map(post));
  }
  over = true;
  await watch;
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(posts);
  expect(webOn(new URL(base).port)).toEqual(before);
  expect(slowest).toBeLessThan(1_000 + 20 * usual);
});

test("T20: an invitation's link leaves its token in no address, no Referer and no cache", async ({
  page,
  request,
}) => {
  const { token } = await makeInvitation(await makeRunner("Ines Host"), undefined, Date.now());
  const opened = await request.get(`/i/${token}`, { maxRedirects: 0 });
  const headers = opened.headers();
  // What the address keeps is for the picture in a messenger, and lets nobody in.
  expect(opened.status()).toBe(303);
  expect(headers.location).toMatch(/^\/i\?of=/);
  expect(headers.location).not.toContain(token);
  expect([headers["referrer-policy"], headers["cache-control"]]).toEqual([
    expect.stringMatching(/^(no-referrer|same-origin)$/),
    expect.stringContaining("no-store"),
  ]);
  const asked: string[] = [];
  page.on("request", (one) => asked.push(`${one.url()} ${one.headers().referer ?? ""}`));
  await page.goto(`/i/${token}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Ines wants you/);
  expect(page.url()).not.toContain(token);
  expect(await page.content()).not.toContain(token);
  expect(asked.filter((line) => line.includes(token))).toHaveLength(1);
});
