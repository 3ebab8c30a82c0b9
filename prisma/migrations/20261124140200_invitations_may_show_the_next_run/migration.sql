-- AlterTable
ALTER TABLE "invitation" ADD COLUMN "shows_plan" BOOLEAN NOT NULL DEFAULT false;
