ALTER TABLE poll
  ADD CONSTRAINT poll_has_one_owner CHECK (
    num_nonnulls(club_id, partnership_id) = 1 AND owner_id = coalesce(club_id, partnership_id)),
  ADD CONSTRAINT poll_title_length CHECK (char_length(title) BETWEEN 2 AND 120),
  ADD CONSTRAINT poll_place_length CHECK (char_length(place) <= 200),
  ADD CONSTRAINT poll_notes_length CHECK (char_length(notes) <= 2000),
  ADD CONSTRAINT poll_duration CHECK (duration_minutes BETWEEN 5 AND 1440),
  ADD CONSTRAINT poll_distance CHECK (distance_metres BETWEEN 100 AND 200000),
  ADD CONSTRAINT poll_capacity CHECK (capacity BETWEEN 1 AND 500),
  ADD CONSTRAINT poll_point_is_whole CHECK (
    num_nulls(latitude, longitude) IN (0, 2)
    AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT poll_guest_hash_is_sha256 CHECK (octet_length(guest_token_hash) = 32),
  ADD CONSTRAINT poll_result_comes_by_closing CHECK (
    closed_at IS NOT NULL OR num_nonnulls(group_run_id, chosen_id) = 0);

ALTER TABLE poll_option
  ADD CONSTRAINT poll_option_start_in_the_day CHECK (start_minutes BETWEEN 0 AND 1439);

ALTER TABLE poll_voter
  ADD CONSTRAINT poll_voter_is_runner_or_guest CHECK (
    num_nonnulls(runner_id, guest_name) = 1 AND (guest_name IS NULL) = (token_hash IS NULL)
    AND (guest_email IS NULL OR guest_name IS NOT NULL)),
  ADD CONSTRAINT poll_voter_guest_name_length CHECK (char_length(guest_name) BETWEEN 1 AND 60),
  ADD CONSTRAINT poll_voter_guest_email_length CHECK (char_length(guest_email) <= 254),
  ADD CONSTRAINT poll_voter_hash_is_sha256 CHECK (octet_length(token_hash) = 32);
