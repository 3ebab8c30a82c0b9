-- AlterTable
ALTER TABLE "group_run_attendance" ADD COLUMN     "by_code" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "joins_run" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "roll_showing" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "first_step" INTEGER NOT NULL,
    "last_step" INTEGER NOT NULL,
    "joins_run" BOOLEAN NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roll_showing_pkey" PRIMARY KEY ("owner_id","group_run_id","date","runner_id","first_step")
);

-- CreateTable
CREATE TABLE "roll_sighting" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "shown_by_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "joins_run" BOOLEAN NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "counted_at" TIMESTAMPTZ(3),

    CONSTRAINT "roll_sighting_pkey" PRIMARY KEY ("owner_id","group_run_id","date","runner_id","shown_by_id","step")
);

-- CreateIndex
CREATE INDEX "roll_showing_runner_id_idx" ON "roll_showing"("runner_id");

-- CreateIndex
CREATE INDEX "roll_sighting_runner_id_idx" ON "roll_sighting"("runner_id");

-- CreateIndex
CREATE INDEX "roll_sighting_shown_by_id_idx" ON "roll_sighting"("shown_by_id");

-- AddForeignKey
ALTER TABLE "roll_showing" ADD CONSTRAINT "roll_showing_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_showing" ADD CONSTRAINT "roll_showing_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_sighting" ADD CONSTRAINT "roll_sighting_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_sighting" ADD CONSTRAINT "roll_sighting_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_sighting" ADD CONSTRAINT "roll_sighting_shown_by_id_fkey" FOREIGN KEY ("shown_by_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE roll_showing
  ADD CONSTRAINT roll_showing_steps CHECK (last_step BETWEEN first_step AND first_step + 3600);

ALTER TABLE roll_sighting
  ADD CONSTRAINT roll_sighting_is_of_another CHECK (runner_id <> shown_by_id);

ALTER TABLE group_run_attendance
  ADD CONSTRAINT group_run_attendance_by_code_is_present CHECK (present OR NOT by_code);

CREATE INDEX group_run_attendance_joins_run ON group_run_attendance (starts_at) WHERE joins_run;
