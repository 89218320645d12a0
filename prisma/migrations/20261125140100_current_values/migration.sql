-- CreateTable
CREATE TABLE "CurrentValue" (
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "cityId" UUID NOT NULL,
    "latest" BOOLEAN NOT NULL,
    "publicationId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "percent" DOUBLE PRECISION,
    "points" SMALLINT,
    "precision" TEXT NOT NULL,
    "quality" TEXT NOT NULL,
    "referenceYear" INTEGER,
    "source" TEXT,
    "sourceUrl" TEXT,

    CONSTRAINT "CurrentValue_pkey" PRIMARY KEY ("indicator","dataPoint","year","cityId")
);

-- CreateIndex
CREATE INDEX "CurrentValue_cityId_year_idx" ON "CurrentValue"("cityId", "year");

-- CreateIndex
CREATE INDEX "CurrentValue_indicator_dataPoint_latest_idx" ON "CurrentValue"("indicator", "dataPoint", "latest");

-- AddForeignKey
ALTER TABLE "CurrentValue" ADD CONSTRAINT "CurrentValue_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stands now, out of the documents: the last version of every year, and which year is a city's last.
INSERT INTO "CurrentValue"
SELECT point.indicator, point."dataPoint", standing.year, standing."cityId",
    standing.year = max(standing.year) OVER (PARTITION BY standing."cityId"), standing.id,
    point.state, point.value, point.percent, point.points, point.precision, point.quality, point."referenceYear",
    point.source ->> 'text', point.source ->> 'url'
FROM (
    SELECT DISTINCT ON ("cityId", year) id, "cityId", year, document
    FROM "Publication" ORDER BY "cityId", year, version DESC
) AS standing
CROSS JOIN LATERAL jsonb_to_recordset(standing.document::jsonb -> 'dataPoints') AS point (
    indicator text, "dataPoint" text, state text, value float8, percent float8, points int2, precision text,
    quality text, "referenceYear" int, source jsonb
);
