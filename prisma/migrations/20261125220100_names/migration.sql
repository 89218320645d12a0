-- A search asks for names that are like what was typed, or exactly it: without this index every city is looked at.
CREATE INDEX "City_name_idx" ON "City"("name");
