ALTER TABLE runner_week
  ADD COLUMN frozen_kept_days SMALLINT,
  ADD COLUMN frozen_paused BOOLEAN,
  ADD COLUMN frozen_rules_version SMALLINT,
  ADD CONSTRAINT runner_week_frozen_whole CHECK (
    num_nulls(frozen_kept_days, frozen_paused, frozen_rules_version) IN (0, 3)),
  ADD CONSTRAINT runner_week_frozen_days CHECK (frozen_kept_days BETWEEN 0 AND 9);
