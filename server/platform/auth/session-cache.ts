import type { Actor } from "@/server/platform/trpc";

/** How long a session read from the database is believed: what another process ended is denied after this at the latest. */
const BELIEVED_MS = 500;
const MOST = 10_000;

type Entry = { actor: Actor; readAt: number };

const held = globalThis as typeof globalThis & { [key: symbol]: Map<string, Entry> | undefined };
const slot = Symbol.for("runpact.session-cache");

function entries(): Map<string, Entry> {
  held[slot] ??= new Map();
  return held[slot];
}

/** The actor remembered under a token's hash, if read within the last half second. */
export function rememberedActor(key: string, clock: number): Actor | null {
  const entry = entries().get(key);
  if (!entry) return null;
  const age = clock - entry.readAt;
  if (age >= 0 && age < BELIEVED_MS) return entry.actor;
  entries().delete(key);
  return null;
}

/** Remembers who a token belongs to. `readAt` is when the question was asked, not when the answer came. */
export function rememberActor(key: string, actor: Actor, readAt: number): void {
  const all = entries();
  if (all.size >= MOST) all.clear();
  all.set(key, { actor, readAt });
}

/** Forgets the sessions of a runner in this process, at once; other processes follow within half a second. */
export function forgetSessionsOf(runnerId: string): void {
  for (const [key, entry] of entries()) {
    if (entry.actor.runnerId === runnerId) entries().delete(key);
  }
}

/** Forgets one session in this process, by its token's hash in base64. */
export function forgetSession(key: string): void {
  entries().delete(key);
}
