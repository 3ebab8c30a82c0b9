-- A group run goes only with its club or partnership, which take the poll along in the same statement.
ALTER TABLE "poll" DROP CONSTRAINT "poll_group_run_id_fkey";
DROP INDEX "poll_group_run_id_idx";
CREATE INDEX "poll_owner_id_group_run_id_idx" ON "poll"("owner_id", "group_run_id");
ALTER TABLE "poll" ADD CONSTRAINT "poll_owner_id_group_run_id_fkey" FOREIGN KEY ("owner_id", "group_run_id") REFERENCES "group_run"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
