/**
 * Fills a database with many cities: one demo city's years, made by the product's own commands, copied within the
 * database with other numbers. Every city has four published years and one under way, a quarter of these each: a draft,
 * handed in, under review, and half decided.
 */
import type { Client } from 'pg'
import { seedDemoCities } from '@/prisma/seed/demo'
import { makeSeedActor } from '@/prisma/seed/people'

/** The years of every city; the last is under way. */
export const years = [2022, 2023, 2024, 2025, 2026]

/** Makes the city that is copied, with everybody it takes, and an assessor for every 25 cities. */
export async function prepare(client: Client): Promise<void> {
  await seedDemoCities(await makeSeedActor())
  await client.query(`
    INSERT INTO "ReportingCycle" (id, framework, edition, year, name, "opensOn", "dueOn")
    VALUES (gen_random_uuid(), 'u4ssc', '2017', 2022, 'U4SSC 2022', '2022-01-15', '2022-12-31') ON CONFLICT DO NOTHING`)
  await client.query(`
    INSERT INTO "User" (id, email, name, role, qualification)
    SELECT gen_random_uuid(), 'assessor-' || n || '@bench.example', 'Assessor ' || n, 'assessor', 'qualified'
    FROM generate_series(0, 19) n`)
}

/** Adds cities until there are `count`. */
export async function fill(client: Client, count: number): Promise<void> {
  const { rows } = await client.query(`SELECT count(*)::int AS there FROM "City" WHERE slug LIKE 'bench-%'`)
  for (const step of steps)
    await client.query(step.replaceAll('$from', `${rows[0].there + 1}`).replaceAll('$to', `${count}`))
  await client.query('VACUUM ANALYZE')
}

const now = `timestamptz '2026-11-01' + random() * interval '20 days'`
/** A little less, the same in every year of a city, so that what is computed fits; yes and no stay what they are. */
const scaled = 'CASE WHEN value IN (0, 1) THEN value ELSE value * (0.95 + (hashtext(slug) & 1023) / 20480.0) END'

const steps = [
  `INSERT INTO "City" (id, slug, name, country, population, "populationYear")
   SELECT gen_random_uuid(), 'bench-' || lpad(n::text, 4, '0'), 'Bench ' || lpad(n::text, 4, '0'), 'XB', 90000 + n, 2025
   FROM generate_series($from, $to) n`,
  `INSERT INTO "User" (id, email, name, role)
   SELECT gen_random_uuid(), role || '-' || n || '@bench.example', initcap(role) || ' ' || n, 'official'
   FROM generate_series($from, $to) n, unnest(ARRAY['coordinator', 'contributor']) role`,
  `INSERT INTO "Membership" ("userId", "cityId", role)
   SELECT "User".id, "City".id, split_part(email, '-', 1) FROM "User"
   JOIN "City" ON slug = 'bench-' || lpad(substring(email FROM '-(\\d+)@'), 4, '0')
   WHERE email ~ '^co.*@bench' ON CONFLICT DO NOTHING`,
  `CREATE TEMP TABLE IF NOT EXISTS copy (slug text, n int, city uuid, year int, submission uuid, source uuid, state text, coordinator uuid, assessor uuid);
   TRUNCATE copy`,
  `INSERT INTO copy
   SELECT "City".slug, n, "City".id, cycle.year, gen_random_uuid(), source.id,
     CASE WHEN cycle.year < 2026 THEN 'published' ELSE (ARRAY['draft', 'submitted', 'in-review', 'in-review'])[n % 4 + 1] END,
     "userId", assessor.id
   FROM generate_series($from, $to) n
   JOIN "City" ON "City".slug = 'bench-' || lpad(n::text, 4, '0')
   JOIN "Membership" member ON member."cityId" = "City".id AND member.role = 'coordinator'
   JOIN "User" assessor ON assessor.email = 'assessor-' || n % 20 || '@bench.example'
   JOIN "ReportingCycle" cycle ON cycle.year IN (${years})
   JOIN "Submission" source ON source."cityId" = (SELECT id FROM "City" WHERE slug = 'samplestad')
   JOIN "ReportingCycle" of_source ON of_source.id = source."cycleId" AND of_source.year = greatest(cycle.year, 2024)`,
  `INSERT INTO "Submission" (id, "cityId", "cycleId", kind, state, "submittedAt", warnings)
   SELECT submission, city, cycle.id, 'report', state, CASE WHEN state <> 'draft' THEN ${now} END, CASE WHEN state <> 'draft' THEN 9 END
   FROM copy JOIN "ReportingCycle" cycle USING (year)`,
  `INSERT INTO "ReviewAssignment" ("submissionId", "assessorId", "declaredAt") SELECT submission, assessor, now() FROM copy WHERE state <> 'draft'`,
  `INSERT INTO "InputValue" ("submissionId", input, value, "updatedAt")
   SELECT submission, input, ${scaled}, now() FROM copy JOIN "InputValue" ON "submissionId" = source`,
  `INSERT INTO "InputHistory" ("submissionId", input, at, "byId", door, before, after)
   SELECT submission, input, ${now}, coordinator, 'form', NULL, value FROM copy JOIN "InputValue" ON "submissionId" = submission`,
  `INSERT INTO "Reading" (id, "submissionId", indicator, "dataPoint", state, value, overwritten, precision, reason, quality,
     origin, source, "referenceYear", verification, "verificationReason", "verificationCode", "updatedAt")
   SELECT gen_random_uuid(), submission, indicator, "dataPoint", reading.state, ${scaled}, overwritten,
     precision, reason, quality, origin, reading.source, "referenceYear",
     CASE WHEN year < 2026 THEN verification WHEN n % 4 = 3 AND reading.state = 'value' AND indicator < 'EN: EN' THEN 'verified' ELSE 'unreviewed' END,
     CASE WHEN year < 2026 THEN "verificationReason" END, CASE WHEN year < 2026 THEN "verificationCode" END, now()
   FROM copy JOIN "Reading" reading ON "submissionId" = copy.source`,
  `INSERT INTO "ReadingHistory" ("readingId", at, "byId", door, before, after)
   SELECT reading.id, ${now}, CASE turn WHEN 1 THEN coordinator ELSE assessor END, CASE turn WHEN 1 THEN 'form' ELSE 'review' END,
     jsonb_build_object('value', value, 'state', reading.state), jsonb_build_object('value', value, 'state', reading.state, 'source', reading.source, 'origin', origin, 'verification', verification)
   FROM copy JOIN "Reading" reading ON "submissionId" = submission, generate_series(1, 2) turn`,
  `INSERT INTO "Evidence" (id, "submissionId", indicator, "dataPoint", url, place, "addedById")
   SELECT gen_random_uuid(), submission, indicator, "dataPoint", 'https://data.bench.example/' || slug, 'page 12', coordinator
   FROM copy JOIN "Reading" ON "submissionId" = submission WHERE hashtext(indicator) % 3 <> 0`,
  `INSERT INTO "Comment" (id, "submissionId", indicator, "dataPoint", "authorId", text, at)
   SELECT gen_random_uuid(), submission, indicator, "dataPoint", coordinator, 'Checked against the yearbook.', ${now}
   FROM copy JOIN "Reading" ON "submissionId" = submission WHERE hashtext("dataPoint" || indicator) % 10 = 0`,
  `INSERT INTO "Task" (id, "submissionId", "assigneeId", scope)
   SELECT gen_random_uuid(), submission, "userId", category FROM copy
   JOIN "Membership" ON "cityId" = city AND role = 'contributor',
     unnest(ARRAY['economy.ict.transport', 'economy.ict.ict-infrastructure', 'environment.environment.air-quality']) category`,
  `INSERT INTO "AuditEvent" (at, "actorId", type, "cityId", "submissionId", detail)
   SELECT ${now}, coordinator, 'readings.saved', city, submission, '{"door": "form", "readings": 1, "inputs": 2}'
   FROM copy, generate_series(1, 60)`,
  ...years.slice(0, -1).map(
    (year) => `
   INSERT INTO "Publication" (id, "cityId", "submissionId", year, version, basis, framework, edition, "benchmarkSet",
     "benchmarkHash", document, summary, "contentHash", "previousHash", "publishedAt", "publishedById")
   SELECT gen_random_uuid(), city, submission, copy.year, 1, basis, framework, edition, "benchmarkSet", "benchmarkHash", document,
     summary, encode(sha256((slug || copy.year)::bytea), 'hex'),
     CASE WHEN copy.year > 2022 THEN encode(sha256((slug || copy.year - 1)::bytea), 'hex') END, ${now}, assessor
   FROM copy JOIN "Publication" ON "submissionId" = source AND version = 1 WHERE copy.year = ${year}`,
  ),
  `INSERT INTO "PublishedValue" ("publicationId", indicator, "dataPoint", "cityId", year, state, value, percent, points)
   SELECT mine.id, indicator, "dataPoint", city, copy.year, old.state, ${scaled}, percent, points
   FROM copy JOIN "Publication" mine ON mine."submissionId" = submission
   JOIN "Publication" theirs ON theirs."submissionId" = source AND theirs.version = 1
   JOIN "PublishedValue" old ON old."publicationId" = theirs.id`,
]
