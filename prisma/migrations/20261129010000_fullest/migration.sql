-- The city with most values on record is found without reading all of them.
CREATE INDEX "CurrentPublication_reported_idx" ON "CurrentPublication"("reported");
