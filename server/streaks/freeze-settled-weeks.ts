import { lastSettledWeeks } from "@/domain/week/settlement";
import { toDate, weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { projectFrozen } from "./project-frozen";
import { statementOf } from "./statement-of";
import { tellComebacks } from "./tell-comebacks";

const batch = 500;

/**
 * Freezes every settled week that is not frozen yet, with its evidence and the version of the rules.
 * Freezing again changes nothing. Answers how many runners it went through.
 */
export async function freezeSettledWeeks(now: number): Promise<number> {
  const newest = lastSettledWeeks(now, 1)[0];
  if (!newest) return 0;
  let frozen = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const due = await db.$queryRaw<{ runner_id: string }[]>`
      SELECT DISTINCT week.runner_id FROM runner_week AS week
      LEFT JOIN frozen_week AS frozen USING (runner_id, week_start)
      WHERE week.commitment_id IS NOT NULL AND week.week_start <= ${newest}::date
        AND frozen.runner_id IS NULL AND week.runner_id > ${after}::uuid
      ORDER BY week.runner_id LIMIT ${batch}`;
    for (const { runner_id } of due) await freezeRunner(runner_id, now);
    frozen += due.length;
    const last = due.at(-1);
    if (!last || due.length < batch) return frozen;
    after = last.runner_id;
  }
}

/** Freezes the settled weeks of one runner. */
export async function freezeRunner(runnerId: string, now: number): Promise<void> {
  const { statements, frozen, commitments } = await statementOf(runnerId, now);
  const done = new Set(frozen.map(({ week }) => week));
  const rows = statements
    .filter(({ week, settled }) => settled && !done.has(week))
    .flatMap((statement) => {
      const commitment = commitments.findLast(({ startsOn }) => startsOn <= statement.week);
      if (!commitment) return [];
      const { corrected: _corrected, ...kept } = statement;
      return [
        {
          runnerId,
          weekStart: toDate(statement.week),
          commitmentId: commitment.id,
          verdict: statement.verdict,
          comeback: statement.comeback,
          statement: JSON.parse(JSON.stringify(kept)),
          rulesVersion: statement.rulesVersion,
          frozenAt: new Date(now),
        },
      ];
    });
  const [first] = rows;
  if (!first) return;
  await db.$transaction(async (tx) => {
    await tx.frozenWeek.createMany({ data: rows, skipDuplicates: true });
    await projectFrozen(tx, runnerId, weekFromDate(first.weekStart));
    await tellComebacks(tx, rows, now);
  });
}
