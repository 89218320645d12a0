-- Where the cities of a map are is counted when something is published, as bins and quartiles are: with ten thousand cities,
-- looking takes longer than the rest of the page.
-- CreateTable
CREATE TABLE "SquareCount" (
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "row" SMALLINT NOT NULL,
    "column" SMALLINT NOT NULL,
    "cities" INTEGER NOT NULL,
    "latitude" BIGINT NOT NULL,
    "longitude" BIGINT NOT NULL,

    CONSTRAINT "SquareCount_pkey" PRIMARY KEY ("indicator","dataPoint","row","column")
);
ALTER TABLE "SquareCount" ADD CONSTRAINT "SquareCount_cities" CHECK ("cities" >= 0);

INSERT INTO "SquareCount"
SELECT indicator, "dataPoint", floor(latitude / 5), floor(longitude / 5), count(*), sum(round(1000 * latitude)), sum(round(1000 * longitude))
FROM (
    SELECT indicator, "dataPoint", "cityId" FROM "CurrentValue" WHERE latest AND value IS NOT NULL AND state <> 'not-verified'
    UNION ALL SELECT '', '', "cityId" FROM "CurrentPublication"
) AS held JOIN "City" ON "City".id = "cityId" AND NOT fictional
WHERE latitude IS NOT NULL AND longitude IS NOT NULL GROUP BY 1, 2, 3, 4;

-- The cities of a square, by the expressions that lib/cities/queries/squares.ts asks for.
CREATE INDEX "City_square_idx" ON "City"(floor("latitude" / 5), floor("longitude" / 5)) WHERE NOT "fictional";
