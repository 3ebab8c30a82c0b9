CREATE TYPE "coach_text_state" AS ENUM ('asked', 'written', 'refused', 'failed');
ALTER TABLE "runner" ADD COLUMN "coach_model_since" TIMESTAMPTZ(3);
CREATE INDEX runner_coach_model_idx ON "runner" ("id") WHERE coach_model_since IS NOT NULL;
CREATE TABLE "coach_text" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "persona" "persona" NOT NULL,
    "wording" SMALLINT NOT NULL DEFAULT 0,
    "prompt_version" INTEGER NOT NULL,
    "model" TEXT NOT NULL,
    "sheet" JSONB NOT NULL,
    "state" "coach_text_state" NOT NULL DEFAULT 'asked',
    "text" TEXT,
    "sentences" JSONB NOT NULL DEFAULT '[]',
    "verdict" TEXT NOT NULL DEFAULT '',
    "took_ms" INTEGER,
    "asked_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "coach_text_pkey" PRIMARY KEY ("runner_id","id"),
    CONSTRAINT coach_text_length CHECK (char_length(text) <= 4000),
    CONSTRAINT coach_text_written_is_ok CHECK (state <> 'written' OR (verdict = 'ok' AND text IS NOT NULL))
);
CREATE UNIQUE INDEX "coach_text_runner_id_subject_persona_wording_prompt_version_key" ON "coach_text"("runner_id", "subject", "persona", "wording", "prompt_version");
CREATE INDEX "coach_text_asked_on_idx" ON "coach_text"("asked_on");
CREATE TABLE "coach_breaker" (
    "id" SMALLINT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "open_until" TIMESTAMPTZ(3),
    CONSTRAINT "coach_breaker_pkey" PRIMARY KEY ("id"),
    CONSTRAINT coach_breaker_is_one CHECK (id = 1)
);
INSERT INTO "coach_breaker" ("id") VALUES (1);
ALTER TABLE "coach_text" ADD CONSTRAINT "coach_text_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
