-- What indicator pages say over all real cities is counted when something is published, not when somebody looks: with ten
-- thousand cities, looking would mean to read half a million values.
-- CreateTable
CREATE TABLE "LatestCount" (
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "quality" TEXT NOT NULL,
    "bin" SMALLINT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "LatestCount_pkey" PRIMARY KEY ("indicator","dataPoint","state","quality","bin")
);
ALTER TABLE "LatestCount" ADD CONSTRAINT "LatestCount_count" CHECK ("count" >= 0),
    ADD CONSTRAINT "LatestCount_bin" CHECK ("bin" BETWEEN -1 AND 50);

-- CreateTable
CREATE TABLE "YearSpread" (
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "cities" INTEGER NOT NULL,
    "low" DOUBLE PRECISION NOT NULL,
    "median" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION NOT NULL,
    "percent" DOUBLE PRECISION,

    CONSTRAINT "YearSpread_pkey" PRIMARY KEY ("indicator","dataPoint","year")
);

INSERT INTO "LatestCount"
SELECT indicator, "dataPoint", state, quality, coalesce(floor(percent / 2), -1), count(*)
FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
WHERE latest GROUP BY 1, 2, 3, 4, 5;

INSERT INTO "YearSpread"
SELECT indicator, "dataPoint", year, count(*), percentile_cont(0.25) WITHIN GROUP (ORDER BY value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY value), percentile_cont(0.75) WITHIN GROUP (ORDER BY value),
    percentile_cont(0.5) WITHIN GROUP (ORDER BY percent)
FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
WHERE value IS NOT NULL AND state <> 'not-verified' GROUP BY 1, 2, 3;

-- The spread of a year is read from the index alone. (Prisma knows only the columns that are unique.)
ALTER TABLE "CurrentValue" DROP CONSTRAINT "CurrentValue_pkey",
    ADD CONSTRAINT "CurrentValue_pkey" PRIMARY KEY ("indicator", "dataPoint", "year", "cityId") INCLUDE ("state", "value", "percent");

-- Values of one city, or of one indicator city by city.
DROP INDEX "CurrentValue_cityId_year_idx";
DROP INDEX "CurrentValue_indicator_dataPoint_latest_idx";
CREATE INDEX "CurrentValue_cityId_indicator_year_idx" ON "CurrentValue"("cityId", "indicator", "year");

-- Nothing asks the published values over all cities any more.
DROP INDEX "PublishedValue_indicator_dataPoint_year_idx";

-- Lists of cities by name, in the order that lib/scorecards/queries/cities.ts asks for.
CREATE INDEX "City_fictional_name_slug_idx" ON "City"("fictional", "name" COLLATE "und-x-icu", "slug");
