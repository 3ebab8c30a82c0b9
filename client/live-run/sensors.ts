import type { Happening } from "./recorder";

export type PlaceTrouble = "denied" | "unavailable" | null;

/** Follows the phone's position; returns the way to stop. Says plainly when there is none to be had. */
export function watchPosition(
  onFix: (happening: Happening) => void,
  onTrouble: (trouble: PlaceTrouble) => void,
): () => void {
  if (!("geolocation" in navigator)) {
    onTrouble("unavailable");
    return () => {};
  }
  const id = navigator.geolocation.watchPosition(
    ({ coords, timestamp }) => {
      onTrouble(null);
      const { latitude, longitude, accuracy, altitude } = coords;
      onFix({ kind: "position", latitude, longitude, accuracy, altitude, fixedAt: timestamp });
    },
    ({ code, PERMISSION_DENIED }) =>
      onTrouble(code === PERMISSION_DENIED ? "denied" : "unavailable"),
    { enableHighAccuracy: true, maximumAge: 0, timeout: 30_000 },
  );
  return () => navigator.geolocation.clearWatch(id);
}

/** Whether the runner has already allowed positions, so that they may be looked for before the start. */
export async function mayLocate(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: "geolocation" });
    return state === "granted";
  } catch {
    return false;
  }
}

/** Whether this browser speaks Bluetooth at all. */
export function canReadStraps(): boolean {
  return "bluetooth" in navigator;
}

/** Keeps the screen on while the page is seen; false where the browser cannot. */
export async function keepScreenOn(): Promise<boolean> {
  try {
    await navigator.wakeLock.request("screen");
    return true;
  } catch {
    return false;
  }
}

export function vibrate(pattern: number | number[]): void {
  if ("vibrate" in navigator) navigator.vibrate(pattern);
}

/** Asks the browser not to clear what is recorded; false where it would not promise. */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

const NEEDED_BYTES = 20 * 1024 * 1024;

/** Whether there is room for a long run. */
export async function hasRoom(): Promise<boolean> {
  try {
    const { quota = NEEDED_BYTES, usage = 0 } = await navigator.storage.estimate();
    return quota - usage >= NEEDED_BYTES;
  } catch {
    return true;
  }
}
