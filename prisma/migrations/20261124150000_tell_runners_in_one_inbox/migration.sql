ALTER TABLE "runner" ADD COLUMN "pushes_per_day" SMALLINT NOT NULL DEFAULT 1,
ADD COLUMN "quiet_from" SMALLINT NOT NULL DEFAULT 1290,
ADD COLUMN "quiet_until" SMALLINT NOT NULL DEFAULT 420;
CREATE TABLE "notice" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "actor_id" UUID,
    "club_id" UUID,
    "in_app" BOOLEAN NOT NULL DEFAULT true,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("runner_id","id")
);
CREATE TABLE "notice_setting" (
    "runner_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "app" BOOLEAN NOT NULL,
    "mail" BOOLEAN NOT NULL,
    "push" BOOLEAN NOT NULL,

    CONSTRAINT "notice_setting_pkey" PRIMARY KEY ("runner_id","topic")
);
CREATE TABLE "notice_mute" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID,
    "club_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_mute_pkey" PRIMARY KEY ("runner_id","id")
);
CREATE INDEX "notice_runner_id_made_at_id_idx" ON "notice"("runner_id", "made_at" DESC, "id");
CREATE INDEX "notice_actor_id_idx" ON "notice"("actor_id");
CREATE INDEX "notice_club_id_idx" ON "notice"("club_id");
CREATE INDEX "notice_made_at_idx" ON "notice"("made_at");
CREATE UNIQUE INDEX "notice_runner_id_key_key" ON "notice"("runner_id", "key");
CREATE INDEX "notice_mute_person_id_idx" ON "notice_mute"("person_id");
CREATE INDEX "notice_mute_club_id_idx" ON "notice_mute"("club_id");
CREATE UNIQUE INDEX "notice_mute_runner_id_person_id_key" ON "notice_mute"("runner_id", "person_id");
CREATE UNIQUE INDEX "notice_mute_runner_id_club_id_key" ON "notice_mute"("runner_id", "club_id");
ALTER TABLE "notice" ADD CONSTRAINT "notice_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice" ADD CONSTRAINT "notice_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice" ADD CONSTRAINT "notice_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice_mute" ADD CONSTRAINT "notice_mute_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice_mute" ADD CONSTRAINT "notice_mute_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice_mute" ADD CONSTRAINT "notice_mute_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX notice_unread ON notice (runner_id) WHERE read_at IS NULL AND in_app;
ALTER TABLE notice
  ADD CONSTRAINT notice_key_length CHECK (char_length(key) BETWEEN 1 AND 300),
  ADD CONSTRAINT notice_not_of_oneself CHECK (actor_id IS NULL OR actor_id <> runner_id);
ALTER TABLE notice_mute
  ADD CONSTRAINT notice_mute_of_one CHECK (num_nonnulls(person_id, club_id) = 1),
  ADD CONSTRAINT notice_mute_not_of_oneself CHECK (person_id IS NULL OR person_id <> runner_id);
ALTER TABLE runner
  ADD CONSTRAINT runner_quiet_hours CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_until BETWEEN 0 AND 1439),
  ADD CONSTRAINT runner_pushes_per_day CHECK (pushes_per_day BETWEEN 0 AND 50);
