import type { InstancePage } from "@/server/group-runs/instance-queries";
import type { Inputs } from "@/server/router";

type Edit = Inputs["groupRuns"]["edit"];
type Edited = { groupRunId: string; date: InstancePage["date"] };

/**
 * The edit that takes one back, from the page as it was before; null where days with answers may have gone, which no
 * further edit brings back.
 */
export function editBack(before: InstancePage, sent: Edit, edited: Edited): Edit | null {
  const { title, place, latitude, longitude, distanceMetres } = before;
  const { durationMinutes, capacity, notes, repeats, shownDate, shownMinutes } = before;
  const keepsDays = sent.to.date === shownDate && sameRule(sent.repeats, repeats);
  if (sent.scope !== "this" && !keepsDays) return null;
  return {
    ...{ title, place, latitude, longitude, distanceMetres, durationMinutes, capacity, notes },
    groupRunId: edited.groupRunId,
    date: edited.date,
    scope: sent.scope === "this" ? "this" : "all",
    to: { date: shownDate, startMinutes: shownMinutes },
    repeats,
    paceGroups: before.paceGroups.map(({ name, paceSecondsPerKm, sweeper }) => ({
      name,
      paceSecondsPerKm,
      sweeperId: sweeper?.runnerId ?? null,
    })),
  };
}

function sameRule(one: Edit["repeats"], other: Edit["repeats"]): boolean {
  if (one === null || other === null) return one === other;
  const { end: _one, ...oneDays } = one;
  const { end: _other, ...otherDays } = other;
  return JSON.stringify(sorted(oneDays)) === JSON.stringify(sorted(otherDays));
}

function sorted(rule: object): [string, unknown][] {
  return Object.entries(rule).toSorted(([a], [b]) => a.localeCompare(b));
}
