import type { Answer } from "@/domain/group-run/answers";
import { seatsOf } from "@/domain/group-run/seats";
import { isVisible } from "@/server/blocks/access";
import { hotStatement } from "@/server/platform/hot-statements";
import type { OwnedInstance, Turnout } from "./instances-in";

type Row = { runnerId: string; name: string; says: Answer; place: number | null; shown: boolean };

/** SQL condition: whoever gave this answer is still among those whom the group run is for, as `peopleOf` says. */
export function isStillFor(answer: string): string {
  return `(EXISTS (SELECT FROM membership WHERE club_id = ${answer}.owner_id AND runner_id = ${answer}.runner_id)
    OR EXISTS (SELECT FROM partnership_side WHERE partnership_id = ${answer}.owner_id AND runner_id = ${answer}.runner_id))`;
}

const selectAnswers = hotStatement<Row>(
  "group-run-turnout",
  `SELECT a.runner_id AS "runnerId", r.name, a.says, a.place, ${isVisible("r", "$4::uuid")} AS shown
   FROM group_run_answer AS a
   JOIN runner AS r ON r.id = a.runner_id
   WHERE a.owner_id = $1::uuid AND a.group_run_id = $2::uuid AND a.date = $3::date AND ${isStillFor("a")}
   ORDER BY a.place, a.answered_at`,
);

/** Who answered one instance, as `readerId` may see it; people who have left count no more. */
export async function turnoutAt(
  { owner, groupRunId, date, capacity }: OwnedInstance,
  readerId: string,
): Promise<Turnout> {
  const ownerId = owner.clubId ?? owner.partnershipId;
  const rows = await selectAnswers([ownerId, groupRunId, date, readerId]);
  const askers = rows.flatMap(({ runnerId, place }) =>
    place === null ? [] : [{ runnerId, place }],
  );
  return {
    seats: seatsOf(askers, capacity),
    people: new Map(
      rows.filter(({ shown }) => shown).map(({ runnerId, name }) => [runnerId, { runnerId, name }]),
    ),
    says: new Map(rows.map(({ runnerId, says }) => [runnerId, says])),
  };
}
