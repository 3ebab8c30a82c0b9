UPDATE runner_week AS week SET
  frozen_kept_days = (frozen.statement->>'keptDays')::smallint,
  frozen_paused = frozen.verdict = 'paused',
  frozen_rules_version = frozen.rules_version
FROM frozen_week AS frozen
WHERE frozen.runner_id = week.runner_id AND frozen.week_start = week.week_start;
