import { publicNextGroupRun } from "@/server/group-runs/queries";
import { nextPlannedRuns } from "@/server/planned-runs/next-planned-runs";
import type { KnownInvitation } from "./access";

/** The next run where a link leads, as anybody who holds it may know it: when, never where. `startsAt` in epoch milliseconds. */
export type NextThere =
  | { kind: "group-run"; title: string; startsAt: number; zone: string; going: number }
  | { kind: "planned-run"; startsAt: number; zone: string; plannedMinutes: number };

/** A club's next group run, or the inviter's next planned run where they let the link tell of it. */
export async function nextThere(
  { clubId, inviterId, showsPlan }: Pick<KnownInvitation, "clubId" | "inviterId" | "showsPlan">,
  readerId: string | null,
  now: number,
): Promise<NextThere | null> {
  if (clubId) {
    const run = await publicNextGroupRun({ clubId }, readerId, now);
    if (!run) return null;
    const { title, startsAt, zone, going } = run;
    return { kind: "group-run", title, startsAt, zone, going };
  }
  if (!showsPlan) return null;
  const run = (await nextPlannedRuns([inviterId], now)).get(inviterId);
  if (!run) return null;
  const { startsAt, zone, plannedMinutes } = run;
  return { kind: "planned-run", startsAt, zone, plannedMinutes };
}
