-- How far the latest values of a data point lie apart is read along this index, and not from half a million values.
CREATE INDEX "CurrentValue_extent_idx" ON "CurrentValue"("indicator", "dataPoint", "value", "cityId")
  WHERE latest AND value >= 0 AND state <> 'not-verified';
