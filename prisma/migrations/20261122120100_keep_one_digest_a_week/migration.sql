CREATE TABLE "digest" (
    "runner_id" UUID NOT NULL,
    "week_start" DATE NOT NULL,
    "persona" "persona" NOT NULL,
    "content" JSONB NOT NULL,
    "sentences" TEXT[],
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "digest_pkey" PRIMARY KEY ("runner_id","week_start"),
    CONSTRAINT digest_week_is_a_monday CHECK (extract(isodow FROM week_start) = 1)
);
CREATE TABLE "coach_report" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "persona" "persona" NOT NULL,
    "text" TEXT NOT NULL,
    "sheet" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "coach_report_pkey" PRIMARY KEY ("runner_id","id"),
    CONSTRAINT coach_report_note_length CHECK (char_length(note) <= 1000)
);
ALTER TABLE "digest" ADD CONSTRAINT "digest_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "coach_report" ADD CONSTRAINT "coach_report_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
