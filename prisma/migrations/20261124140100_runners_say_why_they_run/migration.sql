-- CreateTable
CREATE TABLE "runner_why" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "runner_why_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateIndex
CREATE INDEX "runner_why_runner_id_created_at_idx" ON "runner_why"("runner_id", "created_at");

-- AddForeignKey
ALTER TABLE "runner_why" ADD CONSTRAINT "runner_why_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "runner_why" ADD CONSTRAINT runner_why_length CHECK (char_length(text) BETWEEN 1 AND 500);
