-- CreateEnum
CREATE TYPE "code_purpose" AS ENUM ('old_address', 'new_address', 'delete_account');

-- AlterTable
ALTER TABLE "runner" ADD COLUMN     "about" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "handle" CITEXT;

-- CreateTable
CREATE TABLE "runner_picture" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "runner_picture_pkey" PRIMARY KEY ("runner_id")
);

-- CreateTable
CREATE TABLE "account_code" (
    "runner_id" UUID NOT NULL,
    "purpose" "code_purpose" NOT NULL,
    "address" CITEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_code_pkey" PRIMARY KEY ("runner_id","purpose")
);

-- CreateIndex
CREATE UNIQUE INDEX "runner_picture_id_key" ON "runner_picture"("id");

-- CreateIndex
CREATE UNIQUE INDEX "runner_handle_key" ON "runner"("handle");

-- AddForeignKey
ALTER TABLE "runner_picture" ADD CONSTRAINT "runner_picture_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_code" ADD CONSTRAINT "account_code_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE runner
  ADD CONSTRAINT runner_handle_shape CHECK (handle::text ~ '^[a-z](-?[a-z0-9])+$' AND char_length(handle::text) BETWEEN 3 AND 30),
  ADD CONSTRAINT runner_about_length CHECK (char_length(about) <= 500);

ALTER TABLE runner_picture ADD CONSTRAINT runner_picture_size CHECK (octet_length(content) BETWEEN 1 AND 400000);

ALTER TABLE account_code ADD CONSTRAINT account_code_five_tries CHECK (attempts BETWEEN 0 AND 5);
