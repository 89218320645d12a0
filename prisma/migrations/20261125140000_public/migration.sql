-- Finding cities by names that are not quite right. A trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateIndex
CREATE INDEX "City_slug_idx" ON "City" USING GIN ("slug" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Publication_publishedAt_idx" ON "Publication"("publishedAt");
