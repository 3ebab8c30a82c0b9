-- CreateTable
CREATE TABLE "planned_run" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "start_minutes" SMALLINT NOT NULL,
    "planned_minutes" SMALLINT NOT NULL,
    "cue" TEXT NOT NULL DEFAULT '',
    "skipped_at" TIMESTAMPTZ(3),
    "partnership_id" UUID,
    "expected_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_run_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateIndex
CREATE INDEX "planned_run_runner_id_date_idx" ON "planned_run"("runner_id", "date");

-- CreateIndex
CREATE INDEX "planned_run_partnership_id_date_idx" ON "planned_run"("partnership_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "planned_run_id_key" ON "planned_run"("id");

-- AddForeignKey
ALTER TABLE "planned_run" ADD CONSTRAINT "planned_run_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_run" ADD CONSTRAINT "planned_run_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "planned_run"
  ADD CONSTRAINT planned_run_start_in_the_day CHECK (start_minutes BETWEEN 0 AND 1439),
  ADD CONSTRAINT planned_run_length CHECK (planned_minutes BETWEEN 5 AND 600),
  ADD CONSTRAINT planned_run_cue_length CHECK (char_length(cue) <= 160);
