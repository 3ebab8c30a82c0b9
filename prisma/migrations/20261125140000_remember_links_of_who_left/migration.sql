-- A link outlives its maker's account as a fingerprint, so that it can still say why it leads nowhere.
CREATE TABLE "gone_invitation" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "club_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gone_invitation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "gone_invitation_token_hash_is_sha256" CHECK (octet_length("token_hash") = 32)
);

CREATE UNIQUE INDEX "gone_invitation_token_hash_key" ON "gone_invitation"("token_hash");
CREATE INDEX "gone_invitation_club_id_idx" ON "gone_invitation"("club_id");
CREATE INDEX "gone_invitation_expires_at_idx" ON "gone_invitation"("expires_at");

ALTER TABLE "gone_invitation" ADD CONSTRAINT "gone_invitation_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE SET NULL ON UPDATE CASCADE;
