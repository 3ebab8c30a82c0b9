import { createHash } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import {
  type CachedPage,
  guardedPageCache,
  type PageCache,
} from "@/server/platform/cache/page-cache";
import { applyContentPolicy } from "@/server/platform/http/apply-content-policy";
import {
  contentPolicy,
  inlineScripts,
  isOwnScript,
  PAGE_SCRIPTS,
  scriptHash,
} from "@/server/platform/http/content-policy";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const flight = 'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])';

test("all inline scripts are named, each by its own hash, also with the nonce of an earlier request", () => {
  const page = `<script src="/a.js"></script><script nonce="n">x()</script><script>${flight}</script><script type="application/ld+json">{}</script>`;
  expect(inlineScripts(page)).toEqual(["x()", flight]);
  expect(scriptHash(flight)).toBe(sha(flight));
});

test.each([
  ["data handed over as JSON", flight, true],
  ["a part that is complete", '$RC("B:1","S:1")', true],
  ["what the build wrote", "built()", true],
  ["a script of somebody else", "alert(1)", false],
  ["code beside the data", `${flight};alert(1)`, false],
  ["code inside the data", "self.__next_f.push([alert(1)])", false],
  ["a template in the data", "self.__next_f.push([`x`])", false],
  ["code beside a completion", '$RC("B:1","S:1");alert(1)', false],
])("%s: %s is allowed: %s", (_what, text, isAllowed) => {
  expect(isOwnScript(text, new Set([scriptHash("built()")]))).toBe(isAllowed);
});

test("the policy lets nothing in from elsewhere, and no inline script without a name", () => {
  const policy = contentPolicy(["'nonce-x'"], true);
  expect(policy).toContain("script-src 'self' 'nonce-x';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  for (const part of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ]) {
    expect(policy).toContain(part);
  }
});

function exchange(headers: Record<string, string> = {}) {
  const req = new IncomingMessage(new Socket());
  Object.assign(req.headers, headers);
  const res = new ServerResponse(req);
  return { req, res };
}

test("a rendered page gets a new nonce each time, which no caller can choose", () => {
  const seen = new Set<string>();
  for (let page = 0; page < 3; page += 1) {
    const { req, res } = exchange({ "content-security-policy": "script-src 'nonce-mine'" });
    applyContentPolicy(req, res, false);
    res.writeHead(200);
    const nonce =
      /'nonce-([^']+)'/.exec(String(res.getHeader("content-security-policy")))?.[1] ?? "";
    expect(req.headers["content-security-policy"]).toBe(`script-src 'nonce-${nonce}'`);
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    seen.add(nonce);
  }
  expect(seen.size).toBe(3);
});

test("a cached page gets the hashes of its scripts and no nonce, and no shared cache may keep it", () => {
  const { req, res } = exchange();
  applyContentPolicy(req, res, false);
  res.setHeader(PAGE_SCRIPTS, sha("a"));
  res.setHeader("cache-control", "s-maxage=31536000");
  res.writeHead(200);
  expect(res.getHeader("content-security-policy")).toContain(`script-src 'self' ${sha("a")};`);
  expect(res.getHeader(PAGE_SCRIPTS)).toBeUndefined();
  expect(res.getHeader("cache-control")).toBe("public, max-age=0, must-revalidate");
});

test("the page cache names the framework's scripts and reports any other", async () => {
  const pages = new Map<string, CachedPage>();
  const inner: PageCache = {
    get: async (key) => ({ value: pages.get(key) ?? null }),
    set: async (key, page) => void (page && pages.set(key, page)),
    revalidateTag: async () => {},
    resetRequestCache: () => {},
  };
  const reports: string[] = [];
  let refreshed = 0;
  const cache = guardedPageCache(inner, {
    builtHashes: new Set(),
    report: (sentence) => reports.push(sentence),
    refreshTags: async () => {
      refreshed += 1;
    },
  });
  const html = `<p>x</p><script>${flight}</script><script>alert(1)</script>`;
  await cache.set("/c/1", { kind: "APP_PAGE", html }, {});
  const found = await cache.get("/c/1", {});
  expect(found?.value?.headers?.[PAGE_SCRIPTS]).toBe(sha(flight));
  expect(reports).toEqual(["A script on the cached page /c/1 is not ours; it stays off."]);
  expect(refreshed).toBe(1);
  const inherited = {
    kind: "APP_PAGE",
    html: `<script>${flight}</script>`,
    headers: { [PAGE_SCRIPTS]: sha("shell") },
  };
  await cache.set("/c/2", inherited, {});
  expect((await cache.get("/c/2", {}))?.value?.headers?.[PAGE_SCRIPTS]).toBe(sha(flight));
});
