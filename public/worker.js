/*
 * Keeps the live page and the roll-call with their parts, so that a run can be recorded and people counted without
 * a signal, and shows a page of its own for the rest of the site where there is none. Nothing personal is ever kept here. The server puts the
 * name of the build in place of BUILD, so that each deployment is a new worker with a store of its own.
 */
importScripts("/push.js");

const STORE = "runpact-BUILD";
const PAGES = ["/live", "/roll-call", "/offline"];
const OPENS_OFFLINE = ["/live", "/roll-call"];

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

self.addEventListener("activate", (event) => event.waitUntil(forgetOld()));

// A newer worker waits until nobody records: only a button sends this word.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (url.pathname.startsWith("/_next/static/")) event.respondWith(part(request));
});

async function keepAll() {
  const store = await caches.open(STORE);
  const seen = new Set();
  for (const path of PAGES) {
    const response = await fetch(path, { cache: "reload", credentials: "omit" });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    const parts = partsOf(await response.clone().text());
    await store.put(path, response);
    await Promise.all([...parts].map((address) => keepPart(store, address, seen)));
  }
}

function partsOf(text) {
  return new Set(text.match(/\/_next\/static\/[\w\-./~%[\]()]+\.(?:js|css|woff2)/g) ?? []);
}

/** Keeps a part and all that it names: a style its fonts, a script what it loads later, such as the run itself. */
async function keepPart(store, address, seen) {
  if (seen.has(address)) return;
  seen.add(address);
  const known = await store.match(address);
  const response = known ?? (await fetch(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  if (!known) await store.put(address, response.clone());
  if (!/\.(?:css|js)$/.test(address)) return;
  const text = await response.text();
  const named = address.endsWith(".css")
    ? [...text.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
        ([, path]) => new URL(path, new URL(address, self.location.origin)).pathname,
      )
    : (text.match(/static\/chunks\/[\w\-./~%[\]()]+\.(?:js|css)/g) ?? []).map(
        (path) => `/_next/${path}`,
      );
  await Promise.all(named.map((path) => keepPart(store, path, seen)));
}

async function forgetOld() {
  for (const name of await caches.keys()) {
    if (name.startsWith("runpact-") && name !== STORE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function page(request, url) {
  const store = await caches.open(STORE);
  const kept = OPENS_OFFLINE.includes(url.pathname) ? await store.match(url.pathname) : undefined;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return (await store.match("/offline")) ?? Response.error();
  }
}

async function part(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  // What such a page only loads later is kept from then on.
  const from = request.referrer ? new URL(request.referrer).pathname : "";
  if (response.ok && OPENS_OFFLINE.includes(from)) await store.put(request, response.clone());
  return response;
}
