-- AlterTable
ALTER TABLE "planned_run" ADD COLUMN     "asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "declined_at" TIMESTAMPTZ(3);
