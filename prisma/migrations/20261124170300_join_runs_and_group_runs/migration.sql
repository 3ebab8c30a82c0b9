-- CreateTable
CREATE TABLE "group_run_join" (
    "owner_id" UUID NOT NULL,
    "group_run_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_run_join_pkey" PRIMARY KEY ("owner_id","group_run_id","date","runner_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "group_run_join_runner_id_run_id_key" ON "group_run_join"("runner_id", "run_id");

-- AddForeignKey
ALTER TABLE "group_run_join" ADD CONSTRAINT "group_run_join_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_run_join" ADD CONSTRAINT "group_run_join_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
