-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "sessionEpoch" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" BIGSERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "City" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "population" INTEGER,
    "populationYear" INTEGER,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "City_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","cityId")
);

-- CreateTable
CREATE TABLE "ReportingCycle" (
    "id" UUID NOT NULL,
    "framework" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "opensOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,

    CONSTRAINT "ReportingCycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "basisNote" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InputValue" (
    "submissionId" UUID NOT NULL,
    "input" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InputValue_pkey" PRIMARY KEY ("submissionId","input")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'not-reported',
    "value" DOUBLE PRECISION,
    "overwritten" BOOLEAN NOT NULL DEFAULT false,
    "precision" TEXT NOT NULL DEFAULT 'exact',
    "reason" TEXT,
    "quality" TEXT NOT NULL DEFAULT 'not-stated',
    "origin" TEXT,
    "source" TEXT,
    "sourceUrl" TEXT,
    "referenceYear" INTEGER,
    "note" TEXT,
    "verification" TEXT NOT NULL DEFAULT 'unreviewed',
    "verificationReason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingHistory" (
    "id" BIGSERIAL NOT NULL,
    "readingId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,

    CONSTRAINT "ReadingHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewAssignment" (
    "submissionId" UUID NOT NULL,
    "assessorId" UUID NOT NULL,
    "conflictDeclaredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewAssignment_pkey" PRIMARY KEY ("submissionId","assessorId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "framework" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "benchmarkSet" TEXT NOT NULL,
    "benchmarkHash" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "contentHash" CHAR(64) NOT NULL,
    "previousHash" CHAR(64),
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedValue" (
    "publicationId" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "cityId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "percent" DOUBLE PRECISION,
    "points" SMALLINT,

    CONSTRAINT "PublishedValue_pkey" PRIMARY KEY ("publicationId","indicator","dataPoint")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "type" TEXT NOT NULL,
    "cityId" UUID,
    "submissionId" UUID,
    "publicationId" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "SignInAttempt_subject_at_idx" ON "SignInAttempt"("subject", "at");

-- CreateIndex
CREATE UNIQUE INDEX "City_slug_key" ON "City"("slug");

-- CreateIndex
CREATE INDEX "Membership_cityId_idx" ON "Membership"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportingCycle_framework_edition_year_key" ON "ReportingCycle"("framework", "edition", "year");

-- CreateIndex
CREATE INDEX "Submission_cycleId_state_idx" ON "Submission"("cycleId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_cityId_cycleId_key" ON "Submission"("cityId", "cycleId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_submissionId_indicator_dataPoint_key" ON "Reading"("submissionId", "indicator", "dataPoint");

-- CreateIndex
CREATE INDEX "ReadingHistory_readingId_at_idx" ON "ReadingHistory"("readingId", "at");

-- CreateIndex
CREATE INDEX "ReviewAssignment_assessorId_idx" ON "ReviewAssignment"("assessorId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_contentHash_key" ON "Publication"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_previousHash_key" ON "Publication"("previousHash");

-- CreateIndex
CREATE INDEX "Publication_cityId_publishedAt_idx" ON "Publication"("cityId", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_cityId_year_version_key" ON "Publication"("cityId", "year", "version");

-- CreateIndex
CREATE INDEX "PublishedValue_indicator_dataPoint_year_idx" ON "PublishedValue"("indicator", "dataPoint", "year");

-- CreateIndex
CREATE INDEX "AuditEvent_submissionId_at_idx" ON "AuditEvent"("submissionId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_cityId_at_idx" ON "AuditEvent"("cityId", "at");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "ReportingCycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InputValue" ADD CONSTRAINT "InputValue_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingHistory" ADD CONSTRAINT "ReadingHistory_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingHistory" ADD CONSTRAINT "ReadingHistory_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_assessorId_fkey" FOREIGN KEY ("assessorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_previousHash_fkey" FOREIGN KEY ("previousHash") REFERENCES "Publication"("contentHash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedValue" ADD CONSTRAINT "PublishedValue_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the database itself can hold true. The lists are the same words as in the code (see lib/*/words.ts).

ALTER TABLE "User"
  ADD CONSTRAINT "User_role_check" CHECK (role IN ('admin', 'assessor', 'official')),
  ADD CONSTRAINT "User_email_check" CHECK (email = lower(email) AND email LIKE '%_@_%');

ALTER TABLE "City"
  ADD CONSTRAINT "City_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "City_country_check" CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "City_fictional_check" CHECK (fictional = (country = 'ZZ')),
  ADD CONSTRAINT "City_latitude_check" CHECK (latitude BETWEEN -90 AND 90),
  ADD CONSTRAINT "City_longitude_check" CHECK (longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT "City_position_check" CHECK ((latitude IS NULL) = (longitude IS NULL)),
  ADD CONSTRAINT "City_population_check" CHECK (population > 0 AND (population IS NULL) = ("populationYear" IS NULL));

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_role_check" CHECK (role IN ('coordinator', 'contributor'));

ALTER TABLE "ReportingCycle"
  ADD CONSTRAINT "ReportingCycle_year_check" CHECK (year BETWEEN 2015 AND 2100),
  ADD CONSTRAINT "ReportingCycle_dates_check" CHECK ("dueOn" > "opensOn");

ALTER TABLE "Submission"
  ADD CONSTRAINT "Submission_kind_check" CHECK (kind IN ('report', 'transcription')),
  ADD CONSTRAINT "Submission_state_check" CHECK (state IN ('draft', 'submitted', 'in-review', 'returned', 'verified', 'published')),
  ADD CONSTRAINT "Submission_basisNote_check" CHECK (kind <> 'transcription' OR "basisNote" IS NOT NULL);

ALTER TABLE "InputValue"
  ADD CONSTRAINT "InputValue_value_check" CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity'));

ALTER TABLE "Reading"
  ADD CONSTRAINT "Reading_state_check" CHECK (state IN ('value', 'not-reported', 'not-applicable')),
  ADD CONSTRAINT "Reading_value_check" CHECK ((value IS NOT NULL) = (state = 'value') AND value NOT IN ('NaN', 'Infinity', '-Infinity')),
  ADD CONSTRAINT "Reading_reason_check" CHECK (state <> 'not-applicable' OR length(reason) > 0),
  ADD CONSTRAINT "Reading_overwritten_check" CHECK (NOT overwritten OR state = 'value'),
  ADD CONSTRAINT "Reading_precision_check" CHECK (precision IN ('exact', 'approximate')),
  ADD CONSTRAINT "Reading_quality_check" CHECK (quality IN ('measured', 'survey', 'higher-level', 'estimate', 'personal', 'unknown', 'not-stated')),
  ADD CONSTRAINT "Reading_referenceYear_check" CHECK ("referenceYear" BETWEEN 1990 AND 2100),
  ADD CONSTRAINT "Reading_sourceUrl_check" CHECK ("sourceUrl" ~ '^https?://'),
  ADD CONSTRAINT "Reading_verification_check" CHECK (verification IN ('unreviewed', 'verified', 'not-verified', 'in-question', 'transcribed')),
  ADD CONSTRAINT "Reading_verificationReason_check" CHECK (verification NOT IN ('not-verified', 'in-question') OR length("verificationReason") > 0),
  ADD CONSTRAINT "Reading_verified_check" CHECK (verification IN ('unreviewed', 'transcribed') OR state = 'value');

ALTER TABLE "ReadingHistory"
  ADD CONSTRAINT "ReadingHistory_door_check" CHECK (door IN ('form', 'paste', 'import', 'transcription', 'review', 'seed'));

ALTER TABLE "Publication"
  ADD CONSTRAINT "Publication_basis_check" CHECK (basis IN ('verified', 'transcribed', 'provisional')),
  ADD CONSTRAINT "Publication_version_check" CHECK (version > 0),
  ADD CONSTRAINT "Publication_hash_check" CHECK ("contentHash" ~ '^[0-9a-f]{64}$' AND "previousHash" ~ '^[0-9a-f]{64}$');

-- The chain has one beginning per city.
CREATE UNIQUE INDEX "Publication_first_of_city" ON "Publication" ("cityId") WHERE "previousHash" IS NULL;

ALTER TABLE "PublishedValue"
  ADD CONSTRAINT "PublishedValue_points_check" CHECK (points BETWEEN 1 AND 4),
  ADD CONSTRAINT "PublishedValue_percent_check" CHECK (percent BETWEEN 0 AND 100 AND (percent IS NULL) = (points IS NULL));

-- What was published, what happened and who changed what stays as it was written.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "Publication_frozen" BEFORE UPDATE OR DELETE ON "Publication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PublishedValue_frozen" BEFORE UPDATE OR DELETE ON "PublishedValue" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_frozen" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ReadingHistory_frozen" BEFORE UPDATE OR DELETE ON "ReadingHistory" FOR EACH ROW EXECUTE FUNCTION refuse_change();
