-- CreateTable
CREATE TABLE "live_note" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "runner_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "heard_at" TIMESTAMPTZ(3),

    CONSTRAINT "live_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "live_note_partnership_id_author_id_key" ON "live_note"("partnership_id", "author_id");

-- CreateIndex
CREATE INDEX "live_note_author_id_idx" ON "live_note"("author_id");

-- CreateIndex
CREATE INDEX "live_note_runner_id_idx" ON "live_note"("runner_id");

-- AddForeignKey
ALTER TABLE "live_note" ADD CONSTRAINT "live_note_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_note" ADD CONSTRAINT "live_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_note" ADD CONSTRAINT "live_note_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE live_note
  ADD CONSTRAINT live_note_is_between_two CHECK (author_id <> runner_id),
  ADD CONSTRAINT live_note_is_short CHECK (length(words) BETWEEN 1 AND 200);
