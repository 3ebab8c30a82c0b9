const DAY_MS = 86_400_000;
const UNUSED_DAYS = 30;
const LONGEST_DAYS = 180;

/** How often a session in use says so, milliseconds. */
export const SEEN_EVERY_MS = 3_600_000;

/** When a session ends that was used at `now`: after 30 days unused, and 180 days after its start at the latest. */
export function sessionExpiry(createdAt: number, now: number): number {
  return Math.min(now + UNUSED_DAYS * DAY_MS, createdAt + LONGEST_DAYS * DAY_MS);
}
