CREATE TYPE "club_event_kind" AS ENUM ('run', 'joined');
CREATE TABLE "club_event" (
    "club_id" UUID NOT NULL,
    "kind" "club_event_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "runner_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "club_event_pkey" PRIMARY KEY ("club_id","kind","subject_id")
);
CREATE TABLE "cheer" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "cheerer_id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "cheer_pkey" PRIMARY KEY ("runner_id","run_id","cheerer_id")
);
CREATE TABLE "run_comment" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "hidden_at" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "run_comment_pkey" PRIMARY KEY ("runner_id","run_id","id")
);
CREATE INDEX "club_event_club_id_at_subject_id_idx" ON "club_event"("club_id", "at" DESC, "subject_id" DESC);
CREATE INDEX "club_event_runner_id_idx" ON "club_event"("runner_id");
CREATE INDEX "cheer_cheerer_id_idx" ON "cheer"("cheerer_id");
CREATE INDEX "cheer_run_id_idx" ON "cheer"("run_id");
CREATE INDEX "run_comment_author_id_idx" ON "run_comment"("author_id");
CREATE INDEX "run_comment_run_id_idx" ON "run_comment"("run_id");
CREATE UNIQUE INDEX "run_comment_id_key" ON "run_comment"("id");
ALTER TABLE "club_event" ADD CONSTRAINT "club_event_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "club_event" ADD CONSTRAINT "club_event_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "cheer" ADD CONSTRAINT "cheer_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "cheer" ADD CONSTRAINT "cheer_cheerer_id_fkey" FOREIGN KEY ("cheerer_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "run_comment" ADD CONSTRAINT "run_comment_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "run_comment" ADD CONSTRAINT "run_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE cheer ADD CONSTRAINT cheer_word_length CHECK (char_length(word) <= 24),
  ADD CONSTRAINT cheer_not_of_oneself CHECK (cheerer_id <> runner_id);
ALTER TABLE run_comment ADD CONSTRAINT run_comment_length CHECK (char_length(text) BETWEEN 1 AND 500);
