-- CreateTable
CREATE TABLE "runner_grid" (
    "runner_id" UUID NOT NULL,
    "north" DOUBLE PRECISION NOT NULL,
    "east" DOUBLE PRECISION NOT NULL,
    "seed" INTEGER NOT NULL,

    CONSTRAINT "runner_grid_pkey" PRIMARY KEY ("runner_id")
);

-- CreateTable
CREATE TABLE "home_place" (
    "runner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "home_place_pkey" PRIMARY KEY ("runner_id","id")
);

-- CreateTable
CREATE TABLE "run_public" (
    "runner_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    "view" JSONB NOT NULL,

    CONSTRAINT "run_public_pkey" PRIMARY KEY ("runner_id","run_id")
);

-- AddForeignKey
ALTER TABLE "runner_grid" ADD CONSTRAINT "runner_grid_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_place" ADD CONSTRAINT "home_place_runner_id_fkey" FOREIGN KEY ("runner_id") REFERENCES "runner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_public" ADD CONSTRAINT "run_public_runner_id_run_id_fkey" FOREIGN KEY ("runner_id", "run_id") REFERENCES "run"("runner_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE home_place
  ADD CONSTRAINT home_place_is_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);

ALTER TABLE runner_grid
  ADD CONSTRAINT runner_grid_shifts_by_less_than_a_cell CHECK (north >= 0 AND north < 1 AND east >= 0 AND east < 1);
