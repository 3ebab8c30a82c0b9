import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isPublicAddress } from "@/server/platform/fetch/is-public-address";
import { fetcher, safeFetch } from "@/server/platform/fetch/safe-fetch";

let canary: Server;
let port = 0;
let hits = 0;
let connections = 0;
beforeAll(async () => {
  canary = createServer((req, res) => {
    hits += 1;
    if (req.url === "/large") return void res.end(Buffer.alloc(2_000_000));
    if (req.url === "/away") return void res.writeHead(302, { location: "/" }).end();
    if (req.url === "/silent") return;
    res.writeHead(200, { "content-type": "text/plain" }).end("here");
  });
  canary.on("connection", () => {
    connections += 1;
  });
  canary.listen(0, "127.0.0.1");
  await once(canary, "listening");
  const address = canary.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => {
  canary.closeAllConnections();
  canary.close();
});
beforeEach(() => {
  hits = 0;
  connections = 0;
});

const hosts = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "0",
  "0.0.0.0",
  "0x7f000001",
  "0x7f.0.0.1",
  "2130706433",
  "017700000001",
  "0177.0.0.1",
  "127.000.000.001",
  "127.255.255.254",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[fe80::1]",
  "[fc00::1]",
  "[fd12:3456::1]",
  "[ff02::1]",
  "[::127.0.0.1]",
  "[2001:0:7f00:1::]",
  "[100::1]",
  "[2001:db8::1]",
  "10.0.0.1",
  "10.255.255.255",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "169.254.169.254",
  "169.254.0.1",
  "100.64.0.1",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "１２７.０.０.１",
  "127。0。0。1",
];

test("T35: none of 45 ways to write an inner address reaches the inner network, by http or https", async () => {
  expect(hosts.length).toBeGreaterThanOrEqual(45);
  for (const host of hosts) {
    for (const protocol of ["http", "https"]) {
      const attempt = safeFetch(`${protocol}://${host}:${port}/`);
      await expect(attempt, `${protocol}://${host}`).rejects.toThrow(
        /cannot be fetched|did not answer/,
      );
    }
  }
  expect(connections).toBe(0);
});

const local = {
  isAllowed: () => true,
  protocols: ["http:"],
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  timeoutMs: 1_000,
  mostBytes: 1_000_000,
};

test("what is allowed is fetched: the canary can be hit at all", async () => {
  const fetched = await fetcher(local)(`http://canary.example:${port}/`);
  expect(fetched).toMatchObject({ status: 200, type: "text/plain" });
  expect(fetched.body.toString()).toBe("here");
  expect(hits).toBe(1);
});

test("T35: a name that resolves inwards is refused, also when only its second look-up would", async () => {
  const answers = ["93.184.215.14", "127.0.0.1"];
  let looked = 0;
  const rebinding = fetcher({
    ...local,
    isAllowed: isPublicAddress,
    resolve: async () => {
      looked += 1;
      return [{ address: answers[1] ?? "", family: 4 }];
    },
  });
  await expect(rebinding(`http://rebind.example:${port}/`)).rejects.toThrow(/private network/);
  expect(looked).toBe(1);
  const mixed = fetcher({
    ...local,
    isAllowed: isPublicAddress,
    resolve: async () => answers.map((address) => ({ address, family: 4 })),
  });
  await expect(mixed(`http://mixed.example:${port}/`)).rejects.toThrow(/private network/);
  expect(hits).toBe(0);
});

test("T35: a redirect is not followed", async () => {
  expect((await fetcher(local)(`http://canary.example:${port}/away`)).status).toBe(302);
  expect(hits).toBe(1);
});

test("a large or silent answer ends as no answer, in time", async () => {
  const begun = performance.now();
  await expect(fetcher(local)(`http://c.example:${port}/large`)).rejects.toThrow("did not answer");
  await expect(fetcher(local)(`http://c.example:${port}/silent`)).rejects.toThrow("did not answer");
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test.each([
  "ftp://example.org/",
  "file:///etc/passwd",
  "data:,x",
  "http://example.org/",
  "https://a:b@example.org/",
  "//example.org",
  "x",
])("%s is not fetched at all", async (url) => {
  await expect(safeFetch(url)).rejects.toThrow(/cannot be fetched/);
});

const ways =
  /(?<![\w.])fetch\(|\bhttps?\.(get|request)\(|\bnew (WebSocket|EventSource|XMLHttpRequest)\b|from "(node:https?|undici|axios|got)"/;

/** Whether a source text has a way out of its own; types and the servers that only listen do not count. */
function goesOut(source: string): boolean {
  return source
    .split("\n")
    .filter((line) => !/^import type|createServer/.test(line))
    .some((line) => ways.test(line));
}

test("no code of the server goes out but through safeFetch", () => {
  const files = globSync("{server,domain,app}/**/*.{ts,tsx}").filter(
    (file) => !file.startsWith("server/platform/fetch/"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => goesOut(readFileSync(file, "utf8")))).toEqual([]);
});

test("the search would find a planted way out", () => {
  expect(goesOut("await fetch(userUrl)")).toBe(true);
  expect(goesOut('import { request } from "undici";')).toBe(true);
  expect(goesOut("https.get(userUrl)")).toBe(true);
  expect(goesOut("prefetch(page)")).toBe(false);
});
