/**
 * Fills a database with cities that have ten published years each. The last year of each has a whole document of its own
 * with its true hash; the nine before share the bytes of their template, packed as they are, under a hash that is only
 * unique: no page that is measured opens one, and writing them all would be 13 GB to pack. Values are filed for all years.
 */
import pg from 'pg'
import { nameOf } from './names'
import { placeOf } from './places'
import { blank, makeTemplate, years } from './templates'

const variants = 20
/** Cities written by one statement; two such are under way at a time. */
const together = 250

export async function fill(url: string, cities: number): Promise<void> {
  const clients = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })]
  const [first] = clients as [pg.Client, pg.Client]
  await Promise.all(clients.map((client) => client.connect()))
  await first.query(setting)
  await writeTemplates(first, Math.min(cities, variants))
  const numbers = Array.from({ length: cities }, (_, n) => n)
  const places = numbers.map(placeOf)
  await first.query(
    `INSERT INTO city SELECT gen_random_uuid(), n, name, lower(replace(name, ' ', '-')), latitude, longitude
     FROM unnest($1::text[], $2::float8[], $3::float8[]) WITH ORDINALITY AS each (name, latitude, longitude, n)`,
    [numbers.map(nameOf), places.map(({ latitude }) => latitude), places.map(({ longitude }) => longitude)],
  )
  for (const step of beginnings) await first.query(step)
  const indexes = await dropIndexes(first)
  let next = 1
  const work = async (client: pg.Client) => {
    // Everything refers to what this file has just written; the triggers would look it up twenty million times.
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`)
    while (next <= cities) {
      const from = next
      next += together
      for (const step of copies) await client.query(step, [from, Math.min(cities, from + together - 1)])
    }
  }
  await Promise.all(clients.map(work))
  await first.query(`SET maintenance_work_mem = '512MB'`)
  for (const index of indexes) await first.query(index)
  for (const step of ends) await first.query(step)
  await first.query('DROP TABLE template, template_value, city')
  await first.query('VACUUM ANALYZE')
  await Promise.all(clients.map((client) => client.end()))
}

async function writeTemplates(client: pg.Client, count: number): Promise<void> {
  for (let variant = 0; variant < count; variant++) {
    const made = years.map((year) => makeTemplate(variant, year))
    await client.query(
      `INSERT INTO template SELECT $1, year, document, summary, framework, edition, "benchmarkSet", "benchmarkHash"
       FROM jsonb_to_recordset($2) AS made (year int, document text, summary jsonb, framework text, edition text,
         "benchmarkSet" text, "benchmarkHash" text)`,
      [variant, JSON.stringify(made)],
    )
  }
  await client.query(`
    INSERT INTO template_value
    SELECT variant, template.year, indicator, "dataPoint", state, value, percent, points, precision, quality, "referenceYear", source ->> 'text'
    FROM template, jsonb_to_recordset(document::jsonb -> 'dataPoints') AS point (
      indicator text, "dataPoint" text, state text, value float8, percent float8, points int2, precision text, quality text,
      "referenceYear" int, source jsonb);
    CREATE INDEX ON template (variant); CREATE INDEX ON template_value (variant); ANALYZE template, template_value`)
}

/** Takes away the indexes of the large tables; answers the statements that make them again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`
    SELECT indexdef, indexname, constraint_name FROM pg_indexes
    LEFT JOIN information_schema.table_constraints ON constraint_name = indexname
    WHERE tablename IN ('PublishedValue', 'CurrentValue')`)
  const again: string[] = []
  for (const { indexdef, indexname, constraint_name } of rows) {
    const table = /ON public\."(\w+)"/.exec(indexdef)?.[1]
    await client.query(
      constraint_name ? `ALTER TABLE "${table}" DROP CONSTRAINT "${indexname}"` : `DROP INDEX "${indexname}"`,
    )
    again.push(indexdef)
    if (constraint_name) again.push(`ALTER TABLE "${table}" ADD PRIMARY KEY USING INDEX "${indexname}"`)
  }
  return again
}

const setting = `
  CREATE UNLOGGED TABLE template (variant int, year int, document text, summary jsonb, framework text, edition text,
    "benchmarkSet" text, "benchmarkHash" text);
  CREATE UNLOGGED TABLE template_value (variant int, year int, indicator text, "dataPoint" text, state text, value float8,
    percent float8, points int2, precision text, quality text, "referenceYear" int, source text);
  CREATE UNLOGGED TABLE city (id uuid, n int PRIMARY KEY, name text, slug text, latitude float8, longitude float8)`

const countries = 'AR AU BR CA CN DE EG ES FR GB GR ID IN IT JP KE KR MA MX NG NO PE PL PT SA SE TR UA US ZA'

const beginnings = [
  `INSERT INTO "User" (id, email, name, role) VALUES (gen_random_uuid(), 'admin@bench.example', 'Admin', 'admin')`,
  `INSERT INTO "ReportingCycle" (id, framework, edition, year, name, "opensOn", "dueOn")
   SELECT gen_random_uuid(), 'u4ssc', '2017', year, 'U4SSC ' || year, make_date(year, 1, 15), make_date(year, 12, 31)
   FROM unnest(ARRAY[${years}]) year ON CONFLICT DO NOTHING`,
  `INSERT INTO "City" (id, slug, name, country, latitude, longitude, population, "populationYear")
   SELECT id, slug, name, (string_to_array('${countries}', ' '))[1 + n % 30], latitude, longitude, 20000 + n * 7717 % 9000000, 2025 FROM city`,
  `INSERT INTO "Submission" (id, "cityId", "cycleId", kind, state, "submittedAt")
   SELECT gen_random_uuid(), city.id, cycle.id, 'report', 'published', now() FROM city, "ReportingCycle" cycle`,
]

/** What is counted at every publication, counted once for all of them. */
const ends = [
  `INSERT INTO "LatestCount" SELECT indicator, "dataPoint", state, quality, coalesce(floor(percent / 2), -1), count(*)
   FROM "CurrentValue" WHERE latest GROUP BY 1, 2, 3, 4, 5`,
  `INSERT INTO "YearSpread" SELECT indicator, "dataPoint", year, count(*), percentile_cont(0.25) WITHIN GROUP (ORDER BY value),
     percentile_cont(0.5) WITHIN GROUP (ORDER BY value), percentile_cont(0.75) WITHIN GROUP (ORDER BY value),
     percentile_cont(0.5) WITHIN GROUP (ORDER BY percent)
   FROM "CurrentValue" WHERE value IS NOT NULL AND state <> 'not-verified' GROUP BY 1, 2, 3`,
  `INSERT INTO "SquareCount" SELECT indicator, "dataPoint", floor(latitude / 5), floor(longitude / 5), count(*),
     sum(round(1000 * latitude)), sum(round(1000 * longitude))
   FROM (
     SELECT indicator, "dataPoint", "cityId" FROM "CurrentValue" WHERE latest AND value IS NOT NULL AND state <> 'not-verified'
     UNION ALL SELECT '', '', "cityId" FROM "CurrentPublication"
   ) AS held JOIN "City" ON "City".id = "cityId" GROUP BY 1, 2, 3, 4`,
]

/** For the cities from $1 to $2. */
const copies = [
  `INSERT INTO "Publication" (id, "cityId", "submissionId", year, version, basis, framework, edition, "benchmarkSet",
     "benchmarkHash", document, summary, "contentHash", "previousHash", "publishedAt", "publishedById")
   SELECT gen_random_uuid(), city.id, submission.id, template.year, 1, 'verified', template.framework, template.edition,
     "benchmarkSet", "benchmarkHash", own.document, summary, hash, lag(hash) OVER (PARTITION BY n ORDER BY template.year),
     make_timestamptz(template.year + 1, 4, 1, 12, 0, 0, 'UTC') + n * interval '10 minutes', admin.id
   FROM city JOIN template ON variant = (n - 1) % (SELECT max(variant) + 1 FROM template)
   JOIN "ReportingCycle" cycle ON cycle.year = template.year
   JOIN "Submission" submission ON submission."cityId" = city.id AND "cycleId" = cycle.id
   JOIN "User" admin ON email = 'admin@bench.example'
   CROSS JOIN LATERAL (
     SELECT CASE WHEN template.year < ${years.at(-1)} THEN document
       ELSE replace(replace(document, '${blank.name}', city.name), '${blank.slug}', city.slug) END AS document OFFSET 0
   ) AS own
   CROSS JOIN LATERAL (
     SELECT encode(sha256(convert_to(
       CASE WHEN template.year < ${years.at(-1)} THEN city.slug || template.year ELSE own.document END, 'UTF8')), 'hex') AS hash
     OFFSET 0
   ) AS sealed
   WHERE n BETWEEN $1 AND $2 ORDER BY n, template.year`,
  `INSERT INTO "CurrentPublication" ("cityId", "publicationId", year, version, reported, "publishedAt", area, gdp)
   SELECT "cityId", published.id, year, version, (summary->'coverage'->>'reported')::int, "publishedAt",
     20 + n * 7717 % 3000, 1e9 + n * 771700.0
   FROM city JOIN "Publication" published ON "cityId" = city.id AND year = ${years.at(-1)} WHERE n BETWEEN $1 AND $2`,
  `INSERT INTO "PublishedValue" ("publicationId", "cityId", year, indicator, "dataPoint", state, value, percent, points)
   SELECT published.id, city.id, published.year, indicator, "dataPoint", state, value, percent, points
   FROM city JOIN "Publication" published ON "cityId" = city.id
   JOIN template_value ON variant = (n - 1) % (SELECT max(variant) + 1 FROM template) AND template_value.year = published.year
   WHERE n BETWEEN $1 AND $2`,
  `INSERT INTO "CurrentValue" ("publicationId", "cityId", year, latest, indicator, "dataPoint", state, value, percent, points,
     precision, quality, "referenceYear", source)
   SELECT published.id, city.id, published.year, published.year = ${years.at(-1)}, indicator, "dataPoint", state, value,
     percent, points, precision, quality, "referenceYear", source
   FROM city JOIN "Publication" published ON "cityId" = city.id
   JOIN template_value ON variant = (n - 1) % (SELECT max(variant) + 1 FROM template) AND template_value.year = published.year
   WHERE n BETWEEN $1 AND $2`,
]
