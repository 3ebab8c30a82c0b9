-- DropTable
DROP TABLE "live_viewers";

-- CreateTable
CREATE TABLE "live_seat" (
    "id" UUID NOT NULL,
    "share_id" UUID NOT NULL,
    "process_id" UUID NOT NULL,
    "reader_hash" BYTEA NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_seat_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "live_seat_share_id_idx" ON "live_seat"("share_id");

-- CreateIndex
CREATE INDEX "live_seat_address_hash_idx" ON "live_seat"("address_hash");

-- CreateIndex
CREATE INDEX "live_seat_process_id_idx" ON "live_seat"("process_id");

-- AddForeignKey
ALTER TABLE "live_seat" ADD CONSTRAINT "live_seat_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "live_share"("id") ON DELETE CASCADE ON UPDATE CASCADE;
