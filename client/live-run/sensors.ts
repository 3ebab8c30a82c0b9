import { deleteDB, openDB } from "idb";
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
/** Some hours of a run; what a browser says of its room may be a made-up figure, so this much is tried. */
const TRIED_BYTES = 2 * 1024 * 1024;

/** Whether there is room for a long run. */
export async function hasRoom(): Promise<boolean> {
  try {
    const { quota = NEEDED_BYTES, usage = 0 } = await navigator.storage.estimate();
    if (quota - usage < NEEDED_BYTES) return false;
  } catch {
    // What it does not say, the attempt does.
  }
  return takesBytes(TRIED_BYTES);
}

async function takesBytes(count: number): Promise<boolean> {
  const name = "runpact-room";
  try {
    const database = await openDB(name, 1, {
      upgrade: (made) => void made.createObjectStore("room"),
    });
    try {
      await database.put("room", noise(count), "room");
      return true;
    } finally {
      database.close();
      await deleteDB(name);
    }
  } catch {
    return false;
  }
}

/** Bytes that no store can make smaller. */
function noise(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  const most = 65_536;
  for (let at = 0; at < count; at += most) crypto.getRandomValues(bytes.subarray(at, at + most));
  return bytes;
}
