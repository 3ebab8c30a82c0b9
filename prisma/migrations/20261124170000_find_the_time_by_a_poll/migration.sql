-- CreateEnum
CREATE TYPE "poll_says" AS ENUM ('yes', 'if_need_be', 'no');

-- CreateTable
CREATE TABLE "poll" (
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
    "duration_minutes" SMALLINT NOT NULL,
    "distance_metres" INTEGER,
    "capacity" SMALLINT,
    "notes" TEXT NOT NULL DEFAULT '',
    "guest_token_hash" BYTEA,
    "closed_at" TIMESTAMPTZ(3),
    "group_run_id" UUID,
    "chosen_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poll_pkey" PRIMARY KEY ("owner_id","id")
);

-- CreateTable
CREATE TABLE "poll_option" (
    "owner_id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "start_minutes" SMALLINT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poll_option_pkey" PRIMARY KEY ("owner_id","poll_id","id")
);

-- CreateTable
CREATE TABLE "poll_voter" (
    "owner_id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "runner_id" UUID,
    "guest_name" TEXT,
    "guest_email" TEXT,
    "token_hash" BYTEA,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poll_voter_pkey" PRIMARY KEY ("owner_id","poll_id","id")
);

-- CreateTable
CREATE TABLE "poll_answer" (
    "owner_id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "says" "poll_says" NOT NULL,

    CONSTRAINT "poll_answer_pkey" PRIMARY KEY ("owner_id","poll_id","voter_id","option_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "poll_id_key" ON "poll"("id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_guest_token_hash_key" ON "poll"("guest_token_hash");

-- CreateIndex
CREATE INDEX "poll_club_id_idx" ON "poll"("club_id");

-- CreateIndex
CREATE INDEX "poll_partnership_id_idx" ON "poll"("partnership_id");

-- CreateIndex
CREATE INDEX "poll_organiser_id_idx" ON "poll"("organiser_id");

-- CreateIndex
CREATE INDEX "poll_group_run_id_idx" ON "poll"("group_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_option_owner_id_poll_id_date_start_minutes_key" ON "poll_option"("owner_id", "poll_id", "date", "start_minutes");

-- CreateIndex
CREATE UNIQUE INDEX "poll_voter_id_key" ON "poll_voter"("id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_voter_token_hash_key" ON "poll_voter"("token_hash");

-- CreateIndex
CREATE INDEX "poll_voter_runner_id_idx" ON "poll_voter"("runner_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_voter_owner_id_poll_id_runner_id_key" ON "poll_voter"("owner_id", "poll_id", "runner_id");

-- CreateIndex
CREATE INDEX "poll_answer_owner_id_poll_id_option_id_idx" ON "poll_answer"("owner_id", "poll_id", "option_id");

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "runner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_group_run_id_fkey" FOREIGN KEY ("group_run_id") REFERENCES "group_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_option" ADD CONSTRAINT "poll_option_owner_id_poll_id_fkey" FOREIGN KEY ("owner_id", "poll_id") REFERENCES "poll"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_owner_id_poll_id_fkey" FOREIGN KEY ("owner_id", "poll_id") REFERENCES "poll"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_voter" ADD CONSTRAINT "poll_voter_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_owner_id_poll_id_voter_id_fkey" FOREIGN KEY ("owner_id", "poll_id", "voter_id") REFERENCES "poll_voter"("owner_id", "poll_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_owner_id_poll_id_option_id_fkey" FOREIGN KEY ("owner_id", "poll_id", "option_id") REFERENCES "poll_option"("owner_id", "poll_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
