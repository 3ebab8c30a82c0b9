import { runSubject, weekSubject } from "@/domain/coach/text-subject";
import { currentWeek } from "@/domain/week/current-week";
import { addWeeks } from "@/domain/week/week";
import { connection, db } from "@/server/platform/db";
import { enqueueMany } from "@/server/platform/jobs/enqueue";
import { writingKey } from "./writing-key";

const runsOfHours = 24;
const mostRuns = 500;
/** A closed week is handed out on its Monday; later only where its runner says yes to the model. */
const weekFreshMs = 40 * 3_600_000;

type WeekRow = {
  id: string;
  persona: string;
  zone: string;
  day_start_minutes: number;
  last: string | null;
};
type RunRow = { runner_id: string; persona: string; id: string };

/** Hands out what the model has not been asked for yet: the last closed week and new runs of those who said yes. */
export async function handOutTexts(now: number): Promise<number> {
  const { pool } = connection();
  const [weeks, runs] = await Promise.all([
    pool.query<WeekRow>(
      `SELECT id, persona, zone, day_start_minutes,
         (SELECT max(subject) FROM coach_text
          WHERE runner_id = runner.id AND coach_text.persona = runner.persona AND subject LIKE 'week %') AS last
       FROM runner WHERE coach_model_since IS NOT NULL`,
    ),
    pool.query<RunRow>(
      `SELECT run.runner_id, runner.persona, run.id
       FROM runner JOIN run ON run.runner_id = runner.id
       WHERE coach_model_since IS NOT NULL AND run.sport = 'run' AND run.created_at > $1
         AND NOT EXISTS (SELECT FROM coach_text
           WHERE coach_text.runner_id = run.runner_id AND subject = 'run ' || run.id)
       ORDER BY run.created_at LIMIT ${mostRuns}`,
      [new Date(now - runsOfHours * 3_600_000)],
    ),
  ]);
  const jobs = [
    ...weeks.rows.flatMap(({ id, persona, zone, day_start_minutes: dayStart, last }) => {
      const thisWeek = currentWeek(now, zone, dayStart);
      const isFresh = now - Date.parse(thisWeek) < weekFreshMs;
      const subject = weekSubject(addWeeks(thisWeek, -1));
      return last === subject || !isFresh ? [] : [{ runnerId: id, persona, subject }];
    }),
    ...runs.rows.map(({ runner_id: runnerId, persona, id }) => ({
      runnerId,
      persona,
      subject: runSubject(id),
    })),
  ].map(({ runnerId, subject, persona }) => ({
    payload: { runnerId, subject },
    key: writingKey({ runnerId, subject, persona }),
  }));
  await db.$transaction((tx) => enqueueMany(tx, "coach.write", jobs));
  return jobs.length;
}
