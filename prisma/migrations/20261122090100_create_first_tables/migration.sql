
-- CreateEnum
CREATE TYPE "joining" AS ENUM ('open', 'link', 'approval');

-- CreateEnum
CREATE TYPE "club_role" AS ENUM ('owner', 'captain', 'member');

-- CreateEnum
CREATE TYPE "commitment_visibility" AS ENUM ('only_me', 'partners', 'clubs', 'link');

-- CreateEnum
CREATE TYPE "standard_kind" AS ENUM ('minutes', 'distance');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('waiting', 'imported', 'duplicate', 'refused');

-- CreateEnum
CREATE TYPE "invitation_kind" AS ENUM ('partnership', 'club');

-- CreateEnum
CREATE TYPE "partnership_state" AS ENUM ('active', 'paused', 'ended');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('queued', 'sent', 'refused');

-- CreateEnum
CREATE TYPE "run_source" AS ENUM ('recorded', 'imported', 'api', 'by_hand');

-- CreateEnum
CREATE TYPE "sport" AS ENUM ('run', 'walk', 'ride', 'other');

-- CreateEnum
CREATE TYPE "run_visibility" AS ENUM ('private', 'partners', 'clubs');

-- CreateEnum
CREATE TYPE "witness_says" AS ENUM ('confirmed', 'disputed');

-- CreateEnum
CREATE TYPE "runner_decision" AS ENUM ('stands', 'withdrawn');

-- CreateEnum
CREATE TYPE "unit" AS ENUM ('km', 'mi');

-- CreateEnum
CREATE TYPE "runner_role" AS ENUM ('runner', 'moderator');

-- CreateTable
CREATE TABLE "club" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "joining" "joining" NOT NULL DEFAULT 'link',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "club_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "club_id" UUID NOT NULL,
    "runner_id" UUID NOT NULL,
    "role" "club_role" NOT NULL DEFAULT 'member',
    "invitation_id" UUID,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("club_id","runner_id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "visibility" "commitment_visibility" NOT NULL DEFAULT 'clubs',
    "baseline_runs_per_week" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateTable
CREATE TABLE "commitment_version" (
    "runner_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "from_week" DATE NOT NULL,
    "days_per_week" SMALLINT NOT NULL,
    "standard_kind" "standard_kind",
    "standard_value" INTEGER,
    "floor_seconds" INTEGER NOT NULL DEFAULT 600,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_version_pkey" PRIMARY KEY ("runner_id","commitment_id","from_week")
);

-- CreateTable
CREATE TABLE "commitment_pause" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_pause_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateTable
CREATE TABLE "import" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "state" "import_state" NOT NULL,
    "reason" TEXT,
    "warnings" TEXT[],
    "run_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "kind" "invitation_kind" NOT NULL,
    "inviter_id" UUID NOT NULL,
    "club_id" UUID,
    "token_hash" BYTEA NOT NULL,
    "max_uses" SMALLINT NOT NULL,
    "uses" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_acceptance" (
    "invitation_id" UUID NOT NULL,
    "runner_id" UUID NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_acceptance_pkey" PRIMARY KEY ("invitation_id","runner_id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "state" "partnership_state" NOT NULL DEFAULT 'active',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_side" (
    "runner_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "slot" SMALLINT,

    CONSTRAINT "partnership_side_pkey" PRIMARY KEY ("runner_id","partnership_id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "recipient" CITEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "cache_tag" (
    "tag" TEXT NOT NULL,
    "expired_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cache_tag_pkey" PRIMARY KEY ("tag")
);

-- CreateTable
CREATE TABLE "process_heartbeat" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "process_heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source" "run_source" NOT NULL,
    "sport" "sport" NOT NULL DEFAULT 'run',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "local_date" DATE NOT NULL,
    "week_start" DATE NOT NULL,
    "elapsed_seconds" DOUBLE PRECISION NOT NULL,
    "moving_seconds" DOUBLE PRECISION NOT NULL,
    "distance_metres" DOUBLE PRECISION,
    "ascent_metres" DOUBLE PRECISION,
    "average_heart_rate" SMALLINT,
    "maximum_heart_rate" SMALLINT,
    "indoor" BOOLEAN NOT NULL DEFAULT false,
    "implausible" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "visibility" "run_visibility" NOT NULL DEFAULT 'partners',
    "summary" JSONB NOT NULL DEFAULT '{}',
    "counts_from" TIMESTAMPTZ(3),
    "runner_decision" "runner_decision",
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "run_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateTable
CREATE TABLE "run_track" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "points" INTEGER NOT NULL,
    "blob" BYTEA NOT NULL,
    "line" BYTEA NOT NULL,

    CONSTRAINT "run_track_pkey" PRIMARY KEY ("runner_id","run_id")
);

-- CreateTable
CREATE TABLE "run_file" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "session" SMALLINT NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "run_file_pkey" PRIMARY KEY ("runner_id","run_id")
);

-- CreateTable
CREATE TABLE "run_witness" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "witness_id" UUID NOT NULL,
    "says" "witness_says" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "run_witness_pkey" PRIMARY KEY ("runner_id","run_id","witness_id")
);

-- CreateTable
CREATE TABLE "runner" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "email_verified_at" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "day_start_minutes" SMALLINT NOT NULL DEFAULT 0,
    "unit" "unit" NOT NULL DEFAULT 'km',
    "locale" TEXT NOT NULL DEFAULT 'en-GB',
    "role" "runner_role" NOT NULL DEFAULT 'runner',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "welcomed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "runner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_challenge" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "link_token_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "return_to" TEXT NOT NULL DEFAULT '/',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oauth_account" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "runner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oauth_account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "runner_week" (
    "runner_id" UUID NOT NULL,
    "week_start" DATE NOT NULL,
    "days_mask" SMALLINT NOT NULL DEFAULT 0,
    "runs" INTEGER NOT NULL DEFAULT 0,
    "moving_seconds" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "distance_metres" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "recovery_days" SMALLINT NOT NULL DEFAULT 0,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "commitment_id" UUID,
    "committed_days" SMALLINT,
    "floor_seconds" INTEGER NOT NULL DEFAULT 600,
    "points_factor" DOUBLE PRECISION,
    "audience" "commitment_visibility",

    CONSTRAINT "runner_week_pkey" PRIMARY KEY ("runner_id","week_start")
);

-- CreateTable
CREATE TABLE "frozen_week" (
    "runner_id" UUID NOT NULL,
    "week_start" DATE NOT NULL,
    "commitment_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "comeback" BOOLEAN NOT NULL DEFAULT false,
    "statement" JSONB NOT NULL,
    "rules_version" SMALLINT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "frozen_week_pkey" PRIMARY KEY ("runner_id","week_start")
);

-- CreateIndex
CREATE INDEX "membership_runner_id_idx" ON "membership"("runner_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_id_key" ON "commitment"("id");

-- CreateIndex
CREATE INDEX "commitment_pause_runner_id_commitment_id_idx" ON "commitment_pause"("runner_id", "commitment_id");

-- CreateIndex
CREATE INDEX "import_runner_id_batch_id_idx" ON "import"("runner_id", "batch_id");

-- CreateIndex
CREATE INDEX "import_runner_id_created_at_idx" ON "import"("runner_id", "created_at");

-- CreateIndex
CREATE INDEX "invitation_inviter_id_idx" ON "invitation"("inviter_id");

-- CreateIndex
CREATE INDEX "invitation_club_id_idx" ON "invitation"("club_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_acceptance_runner_id_idx" ON "invitation_acceptance"("runner_id");

-- CreateIndex
CREATE INDEX "partnership_side_partnership_id_idx" ON "partnership_side"("partnership_id");

-- CreateIndex
CREATE INDEX "partnership_side_partner_id_idx" ON "partnership_side"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_side_runner_id_slot_key" ON "partnership_side"("runner_id", "slot");

-- CreateIndex
CREATE INDEX "mail_message_created_at_idx" ON "mail_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_key_key" ON "mail_message"("key");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE INDEX "cache_tag_expired_at_idx" ON "cache_tag"("expired_at");

-- CreateIndex
CREATE INDEX "process_heartbeat_kind_seen_at_idx" ON "process_heartbeat"("kind", "seen_at");

-- CreateIndex
CREATE INDEX "run_runner_id_local_date_id_idx" ON "run"("runner_id", "local_date" DESC, "id");

-- CreateIndex
CREATE INDEX "run_runner_id_week_start_idx" ON "run"("runner_id", "week_start");

-- CreateIndex
CREATE INDEX "run_counts_from_idx" ON "run"("counts_from");

-- CreateIndex
CREATE UNIQUE INDEX "run_id_key" ON "run"("id");

-- CreateIndex
CREATE UNIQUE INDEX "run_file_runner_id_sha256_session_key" ON "run_file"("runner_id", "sha256", "session");

-- CreateIndex
CREATE INDEX "run_witness_witness_id_idx" ON "run_witness"("witness_id");

-- CreateIndex
CREATE UNIQUE INDEX "runner_email_key" ON "runner"("email");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_challenge_email_created_at_idx" ON "sign_in_challenge"("email", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_challenge_expires_at_idx" ON "sign_in_challenge"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_challenge_link_token_hash_key" ON "sign_in_challenge"("link_token_hash");

-- CreateIndex
CREATE INDEX "oauth_account_runner_id_idx" ON "oauth_account"("runner_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_version" ADD CONSTRAINT "commitment_version_runner_id_commitment_id_fkey" FOREIGN KEY ("runner_id", "commitment_id") REFERENCES "commitment"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_pause" ADD CONSTRAINT "commitment_pause_runner_id_commitment_id_fkey" FOREIGN KEY ("runner_id", "commitment_id") REFERENCES "commitment"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_acceptance" ADD CONSTRAINT "invitation_acceptance_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_acceptance" ADD CONSTRAINT "invitation_acceptance_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_side" ADD CONSTRAINT "partnership_side_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_side" ADD CONSTRAINT "partnership_side_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_side" ADD CONSTRAINT "partnership_side_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_track" ADD CONSTRAINT "run_track_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_file" ADD CONSTRAINT "run_file_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_witness" ADD CONSTRAINT "run_witness_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_account" ADD CONSTRAINT "oauth_account_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runner_week" ADD CONSTRAINT "runner_week_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "frozen_week" ADD CONSTRAINT "frozen_week_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

