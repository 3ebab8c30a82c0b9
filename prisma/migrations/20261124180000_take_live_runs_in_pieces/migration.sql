-- CreateTable
CREATE TABLE "live_chunk" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_chunk_pkey" PRIMARY KEY ("runner_id","run_id","seq")
);

-- CreateIndex
CREATE INDEX "live_chunk_created_at_idx" ON "live_chunk"("created_at");

-- AddForeignKey
ALTER TABLE "live_chunk" ADD CONSTRAINT "live_chunk_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE live_chunk
  ADD CONSTRAINT live_chunk_hash_is_sha256 CHECK (octet_length(sha256) = 32),
  ADD CONSTRAINT live_chunk_is_small CHECK (octet_length(content) <= 262144),
  ADD CONSTRAINT live_chunk_seq_is_counted_from_zero CHECK (seq BETWEEN 0 AND 1999);
