import { wallTimeAt } from "@/domain/recurrence/wall-time";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";

const hourMs = 3_600_000;

/** A group run in two days, and one in an hour to which the member said yes; both scheduled by the owner. */
export async function addGroupRuns(
  clubId: string,
  { ownerId, memberId }: { ownerId: string; memberId: string },
  now: number,
) {
  const texts = { title: "SEC-group-run", place: "SEC-meeting", notes: "SEC-notes" };
  const at = async (instant: number) => {
    const { date, minutes: startMinutes } = wallTimeAt(instant, "Europe/Berlin");
    return makeGroupRun(clubId, ownerId, { ...texts, date, startMinutes }, now);
  };
  const far = await at(now + 48 * hourMs);
  const soon = await at(now + hourMs);
  await sayYes(soon, memberId, now);
  return {
    groupRun: far.groupRunId,
    groupRunDate: far.date,
    groupRunMonth: far.date.slice(0, 7),
    soonRun: soon.groupRunId,
    soonRunDate: soon.date,
  };
}
