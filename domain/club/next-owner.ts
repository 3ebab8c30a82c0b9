import type { ClubRole } from "./roles";

/** Who takes a club on when its owner goes: the captain, else the member, who has been in it longest. */
export function nextOwner(
  people: readonly { runnerId: string; role: ClubRole; joinedAt: number }[],
): string | null {
  const others = people.filter(({ role }) => role !== "owner");
  const captains = others.filter(({ role }) => role === "captain");
  const [next] = (captains.length > 0 ? captains : others).toSorted(
    (a, b) => a.joinedAt - b.joinedAt || (a.runnerId < b.runnerId ? -1 : 1),
  );
  return next?.runnerId ?? null;
}
