-- How many countries have a real city is asked from country to country, along this.
-- CreateIndex
CREATE INDEX "City_fictional_country_idx" ON "City"("fictional", "country");
