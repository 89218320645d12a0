-- CreateTable
CREATE TABLE "CurrentPublication" (
    "cityId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "reported" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CurrentPublication_pkey" PRIMARY KEY ("cityId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CurrentPublication_publicationId_key" ON "CurrentPublication"("publicationId");

-- CreateIndex
CREATE INDEX "CurrentPublication_publishedAt_idx" ON "CurrentPublication"("publishedAt");

-- AddForeignKey
ALTER TABLE "CurrentPublication" ADD CONSTRAINT "CurrentPublication_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CurrentPublication" ADD CONSTRAINT "CurrentPublication_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Kept by the database itself, so that no way of publishing can forget it: the latest version of a city's latest year.
CREATE FUNCTION keep_current_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CurrentPublication" AS kept ("cityId", "publicationId", year, version, reported, "publishedAt")
  VALUES (NEW."cityId", NEW.id, NEW.year, NEW.version, (NEW.summary->'coverage'->>'reported')::int, NEW."publishedAt")
  ON CONFLICT ("cityId") DO UPDATE SET "publicationId" = excluded."publicationId", year = excluded.year,
    version = excluded.version, reported = excluded.reported, "publishedAt" = excluded."publishedAt"
  WHERE (kept.year, kept.version) <= (excluded.year, excluded.version);
  RETURN NULL;
END
$$;
CREATE TRIGGER "Publication_current" AFTER INSERT ON "Publication" FOR EACH ROW EXECUTE FUNCTION keep_current_publication();

INSERT INTO "CurrentPublication" ("cityId", "publicationId", year, version, reported, "publishedAt")
SELECT DISTINCT ON ("cityId") "cityId", id, year, version, (summary->'coverage'->>'reported')::int, "publishedAt"
FROM "Publication" ORDER BY "cityId", year DESC, version DESC;
