CREATE TYPE "readiness_dread" AS ENUM ('keen', 'fine', 'dread');
CREATE TYPE "readiness_legs" AS ENUM ('fresh', 'fine', 'heavy');
CREATE TYPE "readiness_sleep" AS ENUM ('short', 'fair', 'good');
CREATE TYPE "readiness_trouble" AS ENUM ('pain', 'illness', 'low');
CREATE TYPE "readiness_advice" AS ENUM ('rest', 'floor', 'go');
CREATE TABLE "readiness_check" (
    "runner_id" UUID NOT NULL,
    "local_date" DATE NOT NULL,
    "dread" "readiness_dread",
    "legs" "readiness_legs",
    "sleep" "readiness_sleep",
    "resting_rate" SMALLINT,
    "trouble" "readiness_trouble",
    "advice" "readiness_advice" NOT NULL,
    "signs" TEXT[],
    "professional" BOOLEAN NOT NULL,
    "rules_version" INTEGER NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "readiness_check_pkey" PRIMARY KEY ("runner_id","local_date"),
    CONSTRAINT readiness_check_resting_rate CHECK (resting_rate BETWEEN 25 AND 130),
    CONSTRAINT readiness_check_is_answered CHECK (
      trouble IS NOT NULL OR num_nulls(dread, legs, sleep) = 0),
    CONSTRAINT readiness_check_professional_is_rest CHECK (advice = 'rest' OR NOT professional)
);
ALTER TABLE "readiness_check" ADD CONSTRAINT "readiness_check_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
