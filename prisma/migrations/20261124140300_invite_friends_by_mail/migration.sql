-- CreateTable
CREATE TABLE "mailed_invitation" (
    "invitation_id" UUID NOT NULL,
    "inviter_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "mailed_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailed_invitation_pkey" PRIMARY KEY ("invitation_id")
);

-- CreateTable
CREATE TABLE "mail_suppression" (
    "address_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_suppression_pkey" PRIMARY KEY ("address_hash")
);

-- CreateIndex
CREATE INDEX "mailed_invitation_address_hash_mailed_at_idx" ON "mailed_invitation"("address_hash", "mailed_at");

-- CreateIndex
CREATE INDEX "mailed_invitation_reminded_at_mailed_at_idx" ON "mailed_invitation"("reminded_at", "mailed_at");

-- CreateIndex
CREATE UNIQUE INDEX "mailed_invitation_inviter_id_place_id_address_hash_key" ON "mailed_invitation"("inviter_id", "place_id", "address_hash");

-- AddForeignKey
ALTER TABLE "mailed_invitation" ADD CONSTRAINT "mailed_invitation_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailed_invitation" ADD CONSTRAINT "mailed_invitation_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "mailed_invitation"
  ADD CONSTRAINT mailed_invitation_hash CHECK (octet_length(address_hash) = 32);
ALTER TABLE "mail_suppression"
  ADD CONSTRAINT mail_suppression_hash CHECK (octet_length(address_hash) = 32);
