-- The queue of reviews counts readings from the index alone. (Prisma knows only the columns that are unique.)
DROP INDEX "Reading_submissionId_indicator_dataPoint_key";
CREATE UNIQUE INDEX "Reading_submissionId_indicator_dataPoint_key" ON "Reading"("submissionId", "indicator", "dataPoint")
  INCLUDE ("state", "verification", "quality", "overwritten", "answeredAt");

-- … and what has evidence, without what was taken away.
DROP INDEX "Evidence_submissionId_indicator_dataPoint_idx";
CREATE INDEX "Evidence_submissionId_indicator_dataPoint_removedAt_idx" ON "Evidence"("submissionId", "indicator", "dataPoint", "removedAt");

-- Histories are read by their numbers: what is newer than what a page has seen, and the newest first.
DROP INDEX "ReadingHistory_readingId_at_idx";
CREATE INDEX "ReadingHistory_readingId_id_idx" ON "ReadingHistory"("readingId", "id");
DROP INDEX "InputHistory_submissionId_input_at_idx";
CREATE INDEX "InputHistory_submissionId_input_id_idx" ON "InputHistory"("submissionId", "input", "id");

-- How much is published in an edition.
CREATE INDEX "Publication_framework_edition_idx" ON "Publication"("framework", "edition");
