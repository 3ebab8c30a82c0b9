-- AlterTable
ALTER TABLE "club" ADD COLUMN     "closes_at" TIMESTAMPTZ(3),
ADD COLUMN     "rules" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "usual_days" SMALLINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "club_request" (
    "club_id" UUID NOT NULL,
    "runner_id" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "refused_at" TIMESTAMPTZ(3),

    CONSTRAINT "club_request_pkey" PRIMARY KEY ("club_id","runner_id")
);

-- CreateIndex
CREATE INDEX "club_request_runner_id_idx" ON "club_request"("runner_id");

-- AddForeignKey
ALTER TABLE "club_request" ADD CONSTRAINT "club_request_club_id_fkey" FOREIGN KEY ("club_id") REFERENCES "club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "club_request" ADD CONSTRAINT "club_request_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "club"
  ADD CONSTRAINT club_rules_length CHECK (char_length(rules) <= 2000),
  ADD CONSTRAINT club_usual_days_of_a_week CHECK (usual_days BETWEEN 0 AND 127);
ALTER TABLE "club_request"
  ADD CONSTRAINT club_request_words_length CHECK (char_length(words) <= 300);
