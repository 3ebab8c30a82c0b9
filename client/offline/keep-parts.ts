/**
 * Has the browser keep what this page loaded only by and by: asked for once more through the worker, which keeps what
 * it hands out to pages that open with no signal. Nothing comes over the network a second time.
 */
export async function keepParts(): Promise<void> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.ready;
  await controlled();
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const parts = loaded.filter((name) => new URL(name).pathname.startsWith("/_next/static/"));
  await Promise.all([...new Set(parts)].map((part) => fetch(part)));
}

function controlled(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.serviceWorker.controller) return resolve();
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}
