-- The newest publications in the order they are asked for: many may share one moment, as after an import.
DROP INDEX "Publication_publishedAt_idx";
CREATE INDEX "Publication_publishedAt_id_idx" ON "Publication"("publishedAt", "id");
