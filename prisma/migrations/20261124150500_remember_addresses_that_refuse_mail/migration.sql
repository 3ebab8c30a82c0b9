ALTER TABLE "runner" ADD COLUMN "digest_when_quiet" BOOLEAN NOT NULL DEFAULT true;
CREATE TABLE "suppressed_address" (
    "address" CITEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "suppressed_address_pkey" PRIMARY KEY ("address")
);
