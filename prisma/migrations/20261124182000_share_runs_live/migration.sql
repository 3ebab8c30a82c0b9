-- CreateEnum
CREATE TYPE "live_audience" AS ENUM ('partners', 'club', 'link');

-- CreateTable
CREATE TABLE "live_share" (
    "id" UUID NOT NULL,
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "audience" "live_audience" NOT NULL,
    "partner_ids" UUID[],
    "club_id" UUID,
    "token_hash" BYTEA,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_point_at" TIMESTAMPTZ(3),
    "last_seq" INTEGER NOT NULL DEFAULT -1,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "live_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_batch" (
    "share_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "points" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_batch_pkey" PRIMARY KEY ("share_id","seq")
);

-- CreateTable
CREATE TABLE "live_cheer" (
    "share_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_cheer_pkey" PRIMARY KEY ("share_id","id")
);

-- CreateTable
CREATE TABLE "live_viewers" (
    "share_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_viewers_pkey" PRIMARY KEY ("share_id","process_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "live_share_token_hash_key" ON "live_share"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "live_share_runner_id_run_id_key" ON "live_share"("runner_id", "run_id");

-- CreateIndex
CREATE INDEX "live_share_started_at_idx" ON "live_share"("started_at");

-- AddForeignKey
ALTER TABLE "live_share" ADD CONSTRAINT "live_share_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_batch" ADD CONSTRAINT "live_batch_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "live_share"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_cheer" ADD CONSTRAINT "live_cheer_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "live_share"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_viewers" ADD CONSTRAINT "live_viewers_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "live_share"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE live_share
  ADD CONSTRAINT live_share_names_its_audience CHECK (
    (audience = 'partners' AND cardinality(partner_ids) > 0 AND club_id IS NULL AND token_hash IS NULL)
    OR (audience = 'club' AND club_id IS NOT NULL AND token_hash IS NULL)
    OR (audience = 'link' AND octet_length(token_hash) = 32 AND club_id IS NULL)
  );
