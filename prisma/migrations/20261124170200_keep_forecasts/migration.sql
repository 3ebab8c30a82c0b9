-- CreateTable
CREATE TABLE "weather_forecast" (
    "latitude_tenths" SMALLINT NOT NULL,
    "longitude_tenths" SMALLINT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),
    "tried_at" TIMESTAMPTZ(3) NOT NULL,
    "failures" SMALLINT NOT NULL DEFAULT 0,
    "hours" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "weather_forecast_pkey" PRIMARY KEY ("latitude_tenths","longitude_tenths")
);

ALTER TABLE "weather_forecast"
  ADD CONSTRAINT "weather_forecast_is_on_earth" CHECK (
    latitude_tenths BETWEEN -900 AND 900 AND longitude_tenths BETWEEN -1800 AND 1800);
