-- That an account was deleted, known by a fingerprint alone, so that a restored backup does not bring it back.
CREATE TABLE "tombstone" (
    "runner_hash" BYTEA NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("runner_hash"),
    CONSTRAINT "tombstone_runner_hash_is_sha256" CHECK (octet_length("runner_hash") = 32)
);

CREATE INDEX "tombstone_deleted_at_idx" ON "tombstone"("deleted_at");
