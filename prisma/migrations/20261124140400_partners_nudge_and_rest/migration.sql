-- AlterTable
ALTER TABLE "partnership" ADD COLUMN     "resumed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "nudge" (
    "runner_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nudge_pkey" PRIMARY KEY ("runner_id","partnership_id","date")
);

-- CreateIndex
CREATE INDEX "nudge_partnership_id_idx" ON "nudge"("partnership_id");

-- AddForeignKey
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
