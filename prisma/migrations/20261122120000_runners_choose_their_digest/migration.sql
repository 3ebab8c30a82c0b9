CREATE TYPE "persona" AS ENUM ('stone', 'jakes', 'jenna');
ALTER TABLE "runner"
  ADD COLUMN "persona" "persona" NOT NULL DEFAULT 'jenna',
  ADD COLUMN "digest_off" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "digest_weekday" SMALLINT NOT NULL DEFAULT 1,
  ADD COLUMN "digest_minutes" SMALLINT NOT NULL DEFAULT 420,
  ADD COLUMN "digest_due_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT runner_digest_weekday CHECK (digest_weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT runner_digest_minutes CHECK (digest_minutes BETWEEN 300 AND 1320);
CREATE INDEX "runner_digest_due_at_idx" ON "runner"("digest_due_at");
