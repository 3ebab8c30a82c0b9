-- CreateEnum
CREATE TYPE "case_decision" AS ENUM ('dismissed', 'warned', 'hidden', 'suspended');

-- CreateEnum
CREATE TYPE "appeal_outcome" AS ENUM ('stands', 'lifted');

-- AlterTable
ALTER TABLE "club" ADD COLUMN     "hidden_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "hidden_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "runner" ADD COLUMN     "suspended_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "moderation_case" (
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "accountable_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" "case_decision",
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "appeal" TEXT,
    "appealed_at" TIMESTAMPTZ(3),
    "outcome" "appeal_outcome",
    "outcome_reason" TEXT NOT NULL DEFAULT '',
    "outcome_by_id" UUID,
    "outcome_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "case_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("case_id","reporter_id")
);

-- CreateIndex
CREATE INDEX "moderation_case_accountable_id_idx" ON "moderation_case"("accountable_id");

-- CreateIndex
CREATE INDEX "moderation_case_subject_kind_subject_id_idx" ON "moderation_case"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "moderation_case_opened_at_idx" ON "moderation_case"("opened_at");

-- CreateIndex
CREATE INDEX "moderation_case_decided_by_id_idx" ON "moderation_case"("decided_by_id");

-- CreateIndex
CREATE INDEX "moderation_case_outcome_by_id_idx" ON "moderation_case"("outcome_by_id");

-- CreateIndex
CREATE INDEX "report_reporter_id_created_at_idx" ON "report"("reporter_id", "created_at");

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_accountable_id_fkey" FOREIGN KEY ("accountable_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "runner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_outcome_by_id_fkey" FOREIGN KEY ("outcome_by_id") REFERENCES "runner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNIQUE INDEX moderation_case_one_open ON moderation_case (subject_kind, subject_id) WHERE decided_at IS NULL;

ALTER TABLE moderation_case
  ADD CONSTRAINT moderation_case_decision_is_whole CHECK ((decision IS NULL) = (decided_at IS NULL)),
  ADD CONSTRAINT moderation_case_decision_has_a_reason CHECK (decision IS NULL OR char_length(reason) BETWEEN 1 AND 2000),
  ADD CONSTRAINT moderation_case_appeal_follows_a_decision CHECK (
    (appeal IS NULL) = (appealed_at IS NULL) AND (appeal IS NULL OR decision <> 'dismissed')),
  ADD CONSTRAINT moderation_case_outcome_follows_an_appeal CHECK (
    (outcome IS NULL) = (outcome_at IS NULL) AND (outcome IS NULL OR appeal IS NOT NULL)),
  ADD CONSTRAINT moderation_case_texts CHECK (
    char_length(title) <= 300 AND char_length(excerpt) <= 4000 AND char_length(appeal) <= 2000
    AND char_length(outcome_reason) <= 2000);

ALTER TABLE report ADD CONSTRAINT report_note_length CHECK (char_length(note) <= 1000);
