CREATE TABLE "club_board" (
    "club_id" UUID NOT NULL,
    "watched_from" BIGINT,
    CONSTRAINT "club_board_pkey" PRIMARY KEY ("club_id")
);
CREATE TABLE "club_window" (
    "club_id" UUID NOT NULL,
    "span" SMALLINT NOT NULL,
    "through" DATE NOT NULL,
    "built_up_to" UUID,
    "ready" BOOLEAN NOT NULL DEFAULT false,
    "ranked" INTEGER NOT NULL DEFAULT 0,
    "unranked" INTEGER NOT NULL DEFAULT 0,
    "weeks" INTEGER NOT NULL DEFAULT 0,
    "points" BIGINT NOT NULL DEFAULT 0,
    "full_weeks" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "club_window_pkey" PRIMARY KEY ("club_id","span","through")
);
CREATE TABLE "club_standing" (
    "club_id" UUID NOT NULL,
    "span" SMALLINT NOT NULL,
    "through" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "weeks" SMALLINT NOT NULL,
    "points" BIGINT NOT NULL,
    "full_weeks" SMALLINT NOT NULL,
    CONSTRAINT "club_standing_pkey" PRIMARY KEY ("club_id","span","through","runner_id")
);
CREATE TABLE "club_standing_count" (
    "club_id" UUID NOT NULL,
    "span" SMALLINT NOT NULL,
    "through" DATE NOT NULL,
    "weeks" SMALLINT NOT NULL,
    "points" BIGINT NOT NULL,
    "members" INTEGER NOT NULL,
    CONSTRAINT "club_standing_count_pkey" PRIMARY KEY ("club_id","span","through","weeks","points")
);
CREATE TABLE "club_change" (
    "club_id" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "runner_id" UUID NOT NULL,
    CONSTRAINT "club_change_pkey" PRIMARY KEY ("club_id","id")
);
CREATE INDEX "club_standing_club_id_span_through_weeks_points_runner_id_idx"
  ON "club_standing"("club_id", "span", "through", "weeks", "points", "runner_id");
ALTER TABLE "club_board" ADD CONSTRAINT "club_board_club_id_fkey"
  FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_window" ADD CONSTRAINT "club_window_club_id_fkey"
  FOREIGN KEY ("club_id") REFERENCES "club_board"("club_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_standing" ADD CONSTRAINT "club_standing_club_id_span_through_fkey"
  FOREIGN KEY ("club_id", "span", "through") REFERENCES "club_window"("club_id", "span", "through") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_standing_count" ADD CONSTRAINT "club_standing_count_club_id_span_through_fkey"
  FOREIGN KEY ("club_id", "span", "through") REFERENCES "club_window"("club_id", "span", "through") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE club_window
  ADD CONSTRAINT club_window_is_one_or_four_weeks CHECK (span IN (1, 4)),
  ADD CONSTRAINT club_window_ends_with_a_week CHECK (extract(isodow FROM through) = 1),
  ADD CONSTRAINT club_window_counts CHECK (ranked >= 0 AND unranked >= 0 AND weeks >= 0 AND points >= 0);
ALTER TABLE club_standing
  ADD CONSTRAINT club_standing_weeks CHECK (weeks BETWEEN -1 AND span AND full_weeks BETWEEN 0 AND span),
  ADD CONSTRAINT club_standing_points CHECK (points >= 0 AND (weeks > 0 OR points = 0));
ALTER TABLE club_standing_count
  ADD CONSTRAINT club_standing_count_members CHECK (members >= 0);

-- Whoever changes a week or a membership, by whatever way, cannot forget the boards: only clubs with a
-- stored board are noted, so that all others pay one look-up.
CREATE FUNCTION note_changed_week() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO club_change (club_id, runner_id)
  SELECT board.club_id, mine.runner_id
  FROM membership AS mine JOIN club_board AS board USING (club_id)
  WHERE mine.runner_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.runner_id ELSE NEW.runner_id END;
  RETURN NULL;
END $$;

CREATE FUNCTION note_changed_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO club_change (club_id, runner_id)
  SELECT board.club_id, CASE WHEN TG_OP = 'DELETE' THEN OLD.runner_id ELSE NEW.runner_id END
  FROM club_board AS board
  WHERE board.club_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.club_id ELSE NEW.club_id END;
  RETURN NULL;
END $$;

CREATE TRIGGER note_new_week AFTER INSERT ON runner_week FOR EACH ROW
  WHEN (NEW.commitment_id IS NOT NULL) EXECUTE FUNCTION note_changed_week();
CREATE TRIGGER note_changed_week AFTER UPDATE ON runner_week FOR EACH ROW
  WHEN ((OLD.commitment_id IS NOT NULL OR NEW.commitment_id IS NOT NULL) AND
    (OLD.days_mask, OLD.recovery_days, OLD.paused, OLD.committed_days, OLD.points_factor, OLD.audience,
      OLD.frozen_kept_days, OLD.frozen_paused)
    IS DISTINCT FROM
    (NEW.days_mask, NEW.recovery_days, NEW.paused, NEW.committed_days, NEW.points_factor, NEW.audience,
      NEW.frozen_kept_days, NEW.frozen_paused))
  EXECUTE FUNCTION note_changed_week();
CREATE TRIGGER note_gone_week AFTER DELETE ON runner_week FOR EACH ROW
  WHEN (OLD.commitment_id IS NOT NULL) EXECUTE FUNCTION note_changed_week();
CREATE TRIGGER note_changed_membership AFTER INSERT OR DELETE ON membership FOR EACH ROW
  EXECUTE FUNCTION note_changed_membership();
