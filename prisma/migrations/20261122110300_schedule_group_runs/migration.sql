-- CreateEnum
CREATE TYPE "group_run_answer_kind" AS ENUM ('yes', 'maybe', 'no');

-- CreateTable
CREATE TABLE "group_run" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "club_id" UUID,
    "partnership_id" UUID,
    "organiser_id" UUID,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "zone" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "start_minutes" SMALLINT NOT NULL,
    "duration_minutes" SMALLINT NOT NULL,
    "distance_metres" INTEGER,
    "capacity" SMALLINT,
    "notes" TEXT NOT NULL DEFAULT '',
    "rrule" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelled_at" TIMESTAMPTZ(3),
    "ends_before" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_run_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "group_run_pace_group" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "pace_seconds_per_km" SMALLINT,
    "sweeper_id" UUID,

    CONSTRAINT "group_run_pace_group_pkey" PRIMARY KEY ("owner_id","group_run_id","place")
);

-- CreateTable
CREATE TABLE "group_run_change" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "moved_to" DATE,
    "start_minutes" SMALLINT,
    "title" TEXT,
    "duration_minutes" SMALLINT,
    "place" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "distance_metres" INTEGER,
    "capacity" SMALLINT,
    "notes" TEXT,
    "clock_change" BOOLEAN NOT NULL DEFAULT false,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_run_change_pkey" PRIMARY KEY ("owner_id","group_run_id","date")
);

-- CreateTable
CREATE TABLE "group_run_answer" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "says" "group_run_answer_kind" NOT NULL,
    "place" INTEGER,
    "pace_group" TEXT,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "late_cancel_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_run_answer_pkey" PRIMARY KEY ("owner_id","group_run_id","date","runner_id")
);

-- CreateTable
CREATE TABLE "group_run_attendance" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "present" BOOLEAN NOT NULL,
    "had_seat" BOOLEAN NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "marked_by_id" UUID,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_run_attendance_pkey" PRIMARY KEY ("owner_id","group_run_id","date","runner_id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "club_id" UUID,
    "token_hash" BYTEA NOT NULL,
    "with_place" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateIndex
CREATE INDEX "group_run_club_id_idx" ON "group_run"("club_id");

-- CreateIndex
CREATE INDEX "group_run_partnership_id_idx" ON "group_run"("partnership_id");

-- CreateIndex
CREATE INDEX "group_run_organiser_id_idx" ON "group_run"("organiser_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_run_id_key" ON "group_run"("id");

-- CreateIndex
CREATE INDEX "group_run_pace_group_sweeper_id_idx" ON "group_run_pace_group"("sweeper_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_run_pace_group_owner_id_group_run_id_name_key" ON "group_run_pace_group"("owner_id", "group_run_id", "name");

-- CreateIndex
CREATE INDEX "group_run_answer_runner_id_date_idx" ON "group_run_answer"("runner_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "group_run_answer_owner_id_group_run_id_date_place_key" ON "group_run_answer"("owner_id", "group_run_id", "date", "place");

-- CreateIndex
CREATE INDEX "group_run_attendance_runner_id_starts_at_idx" ON "group_run_attendance"("runner_id", "starts_at");

-- CreateIndex
CREATE INDEX "group_run_attendance_marked_by_id_idx" ON "group_run_attendance"("marked_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_club_id_runner_id_key" ON "calendar_feed"("club_id", "runner_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "group_run" ADD CONSTRAINT "group_run_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run" ADD CONSTRAINT "group_run_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run" ADD CONSTRAINT "group_run_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "runner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_pace_group" ADD CONSTRAINT "group_run_pace_group_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_pace_group" ADD CONSTRAINT "group_run_pace_group_sweeper_id_fkey" FOREIGN KEY ("sweeper_id") REFERENCES "runner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_change" ADD CONSTRAINT "group_run_change_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_answer" ADD CONSTRAINT "group_run_answer_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_answer" ADD CONSTRAINT "group_run_answer_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_attendance" ADD CONSTRAINT "group_run_attendance_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_attendance" ADD CONSTRAINT "group_run_attendance_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_attendance" ADD CONSTRAINT "group_run_attendance_marked_by_id_fkey" FOREIGN KEY ("marked_by_id") REFERENCES "runner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_club_id_runner_id_fkey" FOREIGN KEY ("club_id", "runner_id") REFERENCES "membership"("club_id", "runner_id") ON DELETE CASCADE ON UPDATE CASCADE;
