import type { GroupRunPlan, InstanceChange } from "@/domain/group-run/group-run";
import { instancesOf } from "@/domain/group-run/instances";
import type { Window } from "@/domain/recurrence/expand-rule";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { hotStatement } from "@/server/platform/hot-statements";
import type { GroupRunOwner, OwnedInstance } from "./instances-in";

type Row = Omit<GroupRunPlan, "cancelledAt"> & {
  groupRunId: string;
  owner: GroupRunOwner;
  cancelledAt: Date | null;
  updatedAt: Date;
  changes: (InstanceChange & { changedAt: number })[];
};

const dayMs = 86_400_000;

const edited = `CASE WHEN c.title IS NOT NULL THEN json_build_object('title', c.title, 'place', c.place,
  'latitude', c.latitude, 'longitude', c.longitude, 'distanceMetres', c.distance_metres,
  'durationMinutes', c.duration_minutes, 'capacity', c.capacity, 'notes', c.notes) END`;

const selectComing = hotStatement<Row>(
  "coming-group-runs",
  `SELECT g.id AS "groupRunId", g.title, g.place, g.latitude, g.longitude, g.zone,
     to_char(g.starts_on, 'YYYY-MM-DD') AS "startsOn", g.start_minutes AS "startMinutes",
     g.duration_minutes AS "durationMinutes", g.distance_metres AS "distanceMetres", g.capacity, g.notes, g.rrule,
     g.sequence, g.cancelled_at AS "cancelledAt", g.updated_at AS "updatedAt",
     json_build_object('clubId', g.club_id, 'partnershipId', g.partnership_id, 'name', mine.name) AS owner,
     coalesce((SELECT json_agg(json_build_object('date', c.date, 'movedTo', c.moved_to,
         'startMinutes', c.start_minutes, 'cancelled', c.cancelled_at IS NOT NULL, 'clockChange', c.clock_change,
         'sequence', c.sequence, 'changedAt', floor(extract(epoch FROM c.changed_at) * 1000), 'details', ${edited}))
       FROM group_run_change AS c WHERE c.owner_id = g.owner_id AND c.group_run_id = g.id
         AND (c.date BETWEEN $2::date AND $3::date OR c.moved_to BETWEEN $2::date AND $3::date)), '[]') AS changes
   FROM (
     SELECT member.club_id AS owner_id, club.name FROM membership AS member
     JOIN club ON club.id = member.club_id WHERE member.runner_id = $1
     UNION ALL
     SELECT side.partnership_id, partner.name FROM partnership_side AS side
     JOIN partnership ON partnership.id = side.partnership_id AND partnership.state <> 'ended'
     JOIN runner AS partner ON partner.id = side.partner_id WHERE side.runner_id = $1
   ) AS mine
   JOIN group_run AS g ON g.owner_id = mine.owner_id
   WHERE g.starts_on <= $3::date AND (g.ends_before IS NULL OR g.ends_before > $4 OR EXISTS (
     SELECT FROM group_run_change AS c WHERE c.owner_id = g.owner_id AND c.group_run_id = g.id
       AND c.moved_to BETWEEN $2::date AND $3::date))`,
);

/** The first and last date that an instance within a window can have, wherever it is. */
export function datesAround({ from, to }: Window): [LocalDate, LocalDate] {
  return [localDateOf(from - 2 * dayMs, "UTC"), localDateOf(to + 2 * dayMs, "UTC")];
}

/** The instances within each of `windows` of all group runs of a runner's clubs and partnerships, asked for once. */
export async function comingInstances(
  runnerId: string,
  span: Window,
): Promise<(window: Window) => OwnedInstance[]> {
  const rows = await selectComing([runnerId, ...datesAround(span), new Date(span.from)]);
  return (window) =>
    rows
      .flatMap((row) => instancesOfRow(row, window))
      .sort((a, b) => a.startsAt - b.startsAt || a.groupRunId.localeCompare(b.groupRunId));
}

function instancesOfRow(
  { groupRunId, owner, updatedAt, changes, cancelledAt, ...plan }: Row,
  window: Window,
): OwnedInstance[] {
  const changed = new Map(changes.map(({ date, changedAt }) => [date, changedAt]));
  const planned = { ...plan, cancelledAt: cancelledAt?.getTime() ?? null };
  return instancesOf(planned, changes, window).map((instance) => ({
    ...instance,
    groupRunId,
    owner,
    changedAt: Math.max(+updatedAt, changed.get(instance.date) ?? 0),
  }));
}
