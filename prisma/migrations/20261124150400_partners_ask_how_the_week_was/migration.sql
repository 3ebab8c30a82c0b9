CREATE TABLE "check_in" (
    "partnership_id" UUID NOT NULL,
    "week_start" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "mood" SMALLINT NOT NULL,
    "obstacle" TEXT NOT NULL DEFAULT '',
    "plan" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "check_in_pkey" PRIMARY KEY ("partnership_id","week_start","runner_id")
);
CREATE INDEX "check_in_runner_id_idx" ON "check_in"("runner_id");
CREATE INDEX "check_in_answered_at_idx" ON "check_in"("answered_at");
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE check_in
  ADD CONSTRAINT check_in_mood CHECK (mood BETWEEN 1 AND 5),
  ADD CONSTRAINT check_in_lengths CHECK (char_length(obstacle) <= 500 AND char_length(plan) <= 500),
  ADD CONSTRAINT check_in_week_is_a_monday CHECK (extract(isodow FROM week_start) = 1);
