-- What cities are alike by, where they report it: their inhabitants, area and gross domestic product.
-- AlterTable
ALTER TABLE "CurrentPublication" ADD COLUMN "inhabitants" DOUBLE PRECISION,
ADD COLUMN "area" DOUBLE PRECISION,
ADD COLUMN "gdp" DOUBLE PRECISION;

-- The inputs that the indicators of a publication share; null where it has none, or only behind values that are refused or
-- asked about.
CREATE FUNCTION shared_inputs(document jsonb, OUT inhabitants float8, OUT area float8, OUT gdp float8) LANGUAGE sql IMMUTABLE AS $$
  SELECT max(input.value) FILTER (WHERE key = 'population'), max(input.value) FILTER (WHERE key = 'city_area'),
    max(input.value) FILTER (WHERE key = 'gdp')
  FROM jsonb_array_elements(document -> 'dataPoints') AS point
  CROSS JOIN LATERAL jsonb_to_recordset(point -> 'inputs') AS input (key text, value float8)
  WHERE input.value > 0 AND point ->> 'state' NOT IN ('in-question', 'not-verified')
$$;

CREATE OR REPLACE FUNCTION keep_current_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  shared record := shared_inputs(NEW.document::jsonb);
BEGIN
  INSERT INTO "CurrentPublication" AS kept ("cityId", "publicationId", year, version, reported, "publishedAt", inhabitants, area, gdp)
  VALUES (NEW."cityId", NEW.id, NEW.year, NEW.version, (NEW.summary->'coverage'->>'reported')::int, NEW."publishedAt",
    shared.inhabitants, shared.area, shared.gdp)
  ON CONFLICT ("cityId") DO UPDATE SET "publicationId" = excluded."publicationId", year = excluded.year,
    version = excluded.version, reported = excluded.reported, "publishedAt" = excluded."publishedAt",
    inhabitants = excluded.inhabitants, area = excluded.area, gdp = excluded.gdp
  WHERE (kept.year, kept.version) <= (excluded.year, excluded.version);
  RETURN NULL;
END
$$;

UPDATE "CurrentPublication" AS kept SET inhabitants = shared.inhabitants, area = shared.area, gdp = shared.gdp
FROM "Publication" CROSS JOIN LATERAL shared_inputs(document::jsonb) AS shared
WHERE "Publication".id = kept."publicationId";
