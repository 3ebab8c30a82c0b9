import { wallTimeAt } from "@/domain/recurrence/wall-time";
import { localDateOf } from "@/domain/time-zone/zone";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";

type People = { ownerId: string; memberId: string };

/** A group run of the day before yesterday, and the member's own run of that hour. */
async function addPast(clubId: string, people: People, texts: { title: string }, now: number) {
  const before = now - 3 * 24 * hourMs;
  const zone = "UTC";
  const date = localDateOf(now - 2 * 24 * hourMs, zone);
  const when = { date, startMinutes: 600, zone };
  const { groupRunId } = await makeGroupRun(clubId, people.ownerId, { ...texts, ...when }, before);
  const runId = newId();
  await logRunByHand(
    {
      id: runId,
      date,
      startMinutes: 600,
      movingSeconds: 3_000,
      distanceMetres: 8_000,
      note: "SEC-private",
    },
    { runnerId: people.memberId, now },
  );
  return { pastRun: groupRunId, pastRunDate: date, ranIt: runId };
}

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
  const past = await addPast(clubId, { ownerId, memberId }, texts, now);
  return {
    groupRun: far.groupRunId,
    groupRunDate: far.date,
    groupRunMonth: far.date.slice(0, 7),
    soonRun: soon.groupRunId,
    soonRunDate: soon.date,
    ...past,
  };
}
