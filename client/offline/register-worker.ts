/** Has the browser keep the live page, so that it opens without a signal; never reloads anything by itself. */
export function registerWorker(): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/worker.js", { updateViaCache: "none" }).catch(() => {
    // Without it the page still works with a signal.
  });
}

/** Tells once a newer version waits; the page decides when it may take over. */
export function onNewVersion(tell: () => void): () => void {
  if (!("serviceWorker" in navigator)) return () => {};
  let stopped = false;
  void navigator.serviceWorker.getRegistration().then((registration) => {
    if (!registration || stopped) return;
    if (registration.waiting && navigator.serviceWorker.controller) tell();
    registration.addEventListener("updatefound", () => {
      const fresh = registration.installing;
      fresh?.addEventListener("statechange", () => {
        if (fresh.state === "installed" && navigator.serviceWorker.controller) tell();
      });
    });
  });
  return () => {
    stopped = true;
  };
}

/** Lets the waiting version take over, then opens the page anew with it. Only ever from a button. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  registration.waiting.postMessage("take-over");
}
