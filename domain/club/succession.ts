import { isSilent, silenceMs } from "@/domain/partnership/silence";
import type { ClubRole } from "./roles";

/** So many days before a club passes on its owner is told. */
export const warnedDays = 3;
/** After so long without a sign of an owner. */
export const warnAfterMs = silenceMs - warnedDays * 86_400_000;

/** A club's person as the succession sees them; instants in epoch milliseconds. */
export type Candidate = { runnerId: string; role: ClubRole; joinedAt: number; lastSign: number };

/**
 * Who takes over from an owner who has been silent for 14 days: the captain who has been there longest of
 * those who give signs, else the longest-standing member who does. Null where the owner is there, or nobody is.
 */
export function successorOf(people: readonly Candidate[], now: number): string | null {
  const owner = people.find(({ role }) => role === "owner");
  if (owner && !isSilent(owner.lastSign, now)) return null;
  const active = people
    .filter(({ role, lastSign }) => role !== "owner" && !isSilent(lastSign, now))
    .sort(
      (a, b) =>
        Number(b.role === "captain") - Number(a.role === "captain") ||
        a.joinedAt - b.joinedAt ||
        (a.runnerId < b.runnerId ? -1 : 1),
    );
  return active[0]?.runnerId ?? null;
}
