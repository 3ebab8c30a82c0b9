/** What of a browser's subscription the server needs. */
export type BrowserSubscription = { endpoint: string; p256dh: string; auth: string };

/** Whether pushes can be shown here: not at all, forbidden by the runner, or asked for or not. */
export type PushState = "unsupported" | "forbidden" | "off" | "on";

const workerUrl = "/worker.js";

function isSupported(): boolean {
  return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

/** How pushes stand in this browser. */
export async function pushState(): Promise<PushState> {
  if (!isSupported()) return "unsupported";
  if (Notification.permission === "denied") return "forbidden";
  return (await currentSubscription()) ? "on" : "off";
}

/** This browser's subscription, if it has one and may show pushes. */
export async function currentSubscription(): Promise<BrowserSubscription | null> {
  if (!isSupported() || Notification.permission !== "granted") return null;
  const worker = await navigator.serviceWorker.getRegistration();
  const subscription = await worker?.pushManager.getSubscription();
  return subscription ? read(subscription) : null;
}

/** Asks the runner for permission and the browser for a subscription; null where either says no. */
export async function startPush(publicKey: string): Promise<BrowserSubscription | null> {
  if ((await Notification.requestPermission()) !== "granted") return null;
  await navigator.serviceWorker.register(workerUrl);
  const worker = await navigator.serviceWorker.ready;
  const subscription = await worker.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  return read(subscription);
}

/** Gives this browser's subscription up. */
export async function stopPush(): Promise<void> {
  const worker = await navigator.serviceWorker.getRegistration();
  await (await worker?.pushManager.getSubscription())?.unsubscribe();
}

function read(subscription: PushSubscription): BrowserSubscription | null {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null;
}
