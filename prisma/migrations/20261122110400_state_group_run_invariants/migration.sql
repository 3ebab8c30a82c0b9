ALTER TABLE group_run
  ADD CONSTRAINT group_run_has_one_owner CHECK (
    num_nonnulls(club_id, partnership_id) = 1 AND owner_id = coalesce(club_id, partnership_id)),
  ADD CONSTRAINT group_run_title_length CHECK (char_length(title) BETWEEN 2 AND 120),
  ADD CONSTRAINT group_run_place_length CHECK (char_length(place) <= 200),
  ADD CONSTRAINT group_run_notes_length CHECK (char_length(notes) <= 2000),
  ADD CONSTRAINT group_run_start_in_the_day CHECK (start_minutes BETWEEN 0 AND 1439),
  ADD CONSTRAINT group_run_duration CHECK (duration_minutes BETWEEN 5 AND 1440),
  ADD CONSTRAINT group_run_distance CHECK (distance_metres BETWEEN 100 AND 200000),
  ADD CONSTRAINT group_run_capacity CHECK (capacity BETWEEN 1 AND 500),
  ADD CONSTRAINT group_run_point_is_whole CHECK (
    num_nulls(latitude, longitude) IN (0, 2)
    AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);

ALTER TABLE group_run_pace_group
  ADD CONSTRAINT group_run_pace_group_place CHECK (place BETWEEN 1 AND 6),
  ADD CONSTRAINT group_run_pace_group_name_length CHECK (char_length(name) BETWEEN 1 AND 40),
  ADD CONSTRAINT group_run_pace_group_pace CHECK (pace_seconds_per_km BETWEEN 120 AND 1200);

ALTER TABLE group_run_change
  ADD CONSTRAINT group_run_change_details_are_whole CHECK (
    num_nulls(title, place, duration_minutes, notes) IN (0, 4)
    AND (title IS NOT NULL OR num_nonnulls(latitude, longitude, distance_metres, capacity) = 0)),
  ADD CONSTRAINT group_run_change_move_is_whole CHECK (num_nulls(moved_to, start_minutes) IN (0, 2)),
  ADD CONSTRAINT group_run_change_title_length CHECK (char_length(title) BETWEEN 2 AND 120),
  ADD CONSTRAINT group_run_change_place_length CHECK (char_length(place) <= 200),
  ADD CONSTRAINT group_run_change_notes_length CHECK (char_length(notes) <= 2000),
  ADD CONSTRAINT group_run_change_start_in_the_day CHECK (start_minutes BETWEEN 0 AND 1439),
  ADD CONSTRAINT group_run_change_duration CHECK (duration_minutes BETWEEN 5 AND 1440),
  ADD CONSTRAINT group_run_change_distance CHECK (distance_metres BETWEEN 100 AND 200000),
  ADD CONSTRAINT group_run_change_capacity CHECK (capacity BETWEEN 1 AND 500),
  ADD CONSTRAINT group_run_change_point_is_whole CHECK (
    num_nulls(latitude, longitude) IN (0, 2)
    AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);

ALTER TABLE group_run_answer
  ADD CONSTRAINT group_run_answer_yes_has_a_place CHECK ((says = 'yes') = (place IS NOT NULL) AND place > 0),
  ADD CONSTRAINT group_run_answer_only_yes_confirms CHECK (confirmed_at IS NULL OR says = 'yes'),
  ADD CONSTRAINT group_run_answer_late_cancel_is_no_yes CHECK (late_cancel_at IS NULL OR says <> 'yes'),
  ADD CONSTRAINT group_run_answer_pace_group_length CHECK (char_length(pace_group) <= 40);

ALTER TABLE calendar_feed
  ADD CONSTRAINT calendar_feed_hash_is_sha256 CHECK (octet_length(token_hash) = 32);
CREATE UNIQUE INDEX calendar_feed_one_for_all_clubs ON calendar_feed (runner_id) WHERE club_id IS NULL;
