-- The map of an indicator reads the standing figures of one data point: along this index, and nothing of the other years.
CREATE INDEX "CurrentValue_standing_idx" ON "CurrentValue" ("indicator", "dataPoint") INCLUDE ("cityId", "year", "value", "precision")
  WHERE "latest" AND "value" IS NOT NULL AND "state" <> 'not-verified';
