-- Lines over the years say "about" where the report does.
-- AlterTable
ALTER TABLE "PublishedValue" ADD COLUMN "precision" TEXT NOT NULL DEFAULT 'exact';

UPDATE "PublishedValue" AS held SET precision = point ->> 'precision'
FROM "Publication" CROSS JOIN LATERAL jsonb_array_elements(document::jsonb -> 'dataPoints') AS point
WHERE document LIKE '%"approximate"%' AND held."publicationId" = "Publication".id
  AND held.indicator = point ->> 'indicator' AND held."dataPoint" = point ->> 'dataPoint'
  AND point ->> 'precision' = 'approximate';
