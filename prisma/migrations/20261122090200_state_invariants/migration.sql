ALTER TABLE runner
  ADD CONSTRAINT runner_day_start_until_four CHECK (day_start_minutes BETWEEN 0 AND 240),
  ADD CONSTRAINT runner_name_length CHECK (char_length(name) <= 240);

ALTER TABLE sign_in_challenge
  ADD CONSTRAINT sign_in_challenge_five_tries CHECK (attempts BETWEEN 0 AND 5);

ALTER TABLE run
  ADD CONSTRAINT run_week_is_a_monday CHECK (extract(isodow FROM week_start) = 1),
  ADD CONSTRAINT run_day_lies_in_its_week CHECK (local_date >= week_start AND local_date < week_start + 7),
  ADD CONSTRAINT run_times_are_not_negative CHECK (elapsed_seconds >= 0 AND moving_seconds >= 0),
  ADD CONSTRAINT run_distance_is_not_negative CHECK (distance_metres >= 0),
  ADD CONSTRAINT run_heart_rates_are_human CHECK (average_heart_rate BETWEEN 20 AND 260 AND maximum_heart_rate BETWEEN 20 AND 260);

ALTER TABLE run_file
  ADD CONSTRAINT run_file_hash_is_sha256 CHECK (octet_length(sha256) = 32);

ALTER TABLE run_witness
  ADD CONSTRAINT run_witness_is_another CHECK (witness_id <> runner_id);

ALTER TABLE commitment
  ADD CONSTRAINT commitment_starts_on_a_monday CHECK (extract(isodow FROM starts_on) = 1),
  ADD CONSTRAINT commitment_lasts_1_to_52_weeks CHECK (
    extract(isodow FROM ends_on) = 1 AND ends_on - starts_on BETWEEN 7 AND 364),
  ADD CONSTRAINT commitment_one_at_a_time EXCLUDE USING gist (
    runner_id WITH =, daterange(starts_on, ends_on) WITH &&);

ALTER TABLE commitment_version
  ADD CONSTRAINT commitment_version_from_a_monday CHECK (extract(isodow FROM from_week) = 1),
  ADD CONSTRAINT commitment_version_days CHECK (days_per_week BETWEEN 1 AND 7),
  ADD CONSTRAINT commitment_version_floor CHECK (floor_seconds >= 600),
  ADD CONSTRAINT commitment_version_standard CHECK ((standard_kind IS NULL) = (standard_value IS NULL) AND standard_value > 0);

ALTER TABLE commitment_pause
  ADD CONSTRAINT commitment_pause_runs_forward CHECK (to_date >= from_date);

ALTER TABLE runner_week
  ADD CONSTRAINT runner_week_is_a_monday CHECK (extract(isodow FROM week_start) = 1),
  ADD CONSTRAINT runner_week_mask CHECK (days_mask BETWEEN 0 AND 127),
  ADD CONSTRAINT runner_week_recovery CHECK (recovery_days BETWEEN 0 AND 2),
  ADD CONSTRAINT runner_week_commitment_whole CHECK (
    num_nulls(commitment_id, committed_days, points_factor, audience) IN (0, 4)),
  ADD CONSTRAINT runner_week_commitment FOREIGN KEY (runner_id, commitment_id)
    REFERENCES commitment (runner_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE frozen_week
  ADD CONSTRAINT frozen_week_is_a_monday CHECK (extract(isodow FROM week_start) = 1),
  ADD CONSTRAINT frozen_week_verdict CHECK (verdict IN
    ('kept', 'kept-with-reserve', 'kept-with-cover', 'kept-with-recovery', 'paused', 'missed'));

ALTER TABLE partnership
  ADD CONSTRAINT partnership_end_is_dated CHECK ((state = 'ended') = (ended_at IS NOT NULL));

ALTER TABLE partnership_side
  ADD CONSTRAINT partnership_side_is_another CHECK (partner_id <> runner_id),
  ADD CONSTRAINT partnership_side_slot CHECK (slot BETWEEN 1 AND 3);
CREATE UNIQUE INDEX partnership_side_one_with_each ON partnership_side (runner_id, partner_id) WHERE slot IS NOT NULL;

CREATE UNIQUE INDEX membership_one_owner ON membership (club_id) WHERE role = 'owner';

ALTER TABLE invitation
  ADD CONSTRAINT invitation_uses_within_limit CHECK (uses BETWEEN 0 AND max_uses),
  ADD CONSTRAINT invitation_limit CHECK (max_uses BETWEEN 1 AND 50),
  ADD CONSTRAINT invitation_names_its_club CHECK ((kind = 'club') = (club_id IS NOT NULL)),
  ADD CONSTRAINT invitation_hash_is_sha256 CHECK (octet_length(token_hash) = 32);
