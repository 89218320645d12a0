-- The table of an indicator over all cities says of each value what the tables of a city say: why it is absent, and its note.
-- AlterTable
ALTER TABLE "CurrentValue" ADD COLUMN "reason" TEXT,
ADD COLUMN "note" TEXT;

UPDATE "CurrentValue" AS held SET reason = point.reason, note = point.note
FROM "Publication" CROSS JOIN LATERAL jsonb_to_recordset("Publication".document::jsonb -> 'dataPoints') AS point (
    indicator text, "dataPoint" text, reason text, note text
)
WHERE "Publication".id = held."publicationId" AND point.indicator = held.indicator AND point."dataPoint" = held."dataPoint"
    AND (point.reason IS NOT NULL OR point.note IS NOT NULL);
