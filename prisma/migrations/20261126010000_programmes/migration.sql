-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "link" TEXT,
    "since" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeCity" (
    "programmeId" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "joinedIn" INTEGER NOT NULL,
    "leftIn" INTEGER,

    CONSTRAINT "ProgrammeCity_pkey" PRIMARY KEY ("programmeId","cityId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Programme_slug_key" ON "Programme"("slug");

-- CreateIndex
CREATE INDEX "ProgrammeCity_cityId_idx" ON "ProgrammeCity"("cityId");

-- AddForeignKey
ALTER TABLE "ProgrammeCity" ADD CONSTRAINT "ProgrammeCity_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCity" ADD CONSTRAINT "ProgrammeCity_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Shorter addresses of groups are countries.
ALTER TABLE "Programme"
  ADD CONSTRAINT "Programme_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 4 AND 80),
  ADD CONSTRAINT "Programme_text_check" CHECK (length(name) BETWEEN 1 AND 200 AND length(description) BETWEEN 1 AND 1000),
  ADD CONSTRAINT "Programme_link_check" CHECK (link ~ '^https?://'),
  ADD CONSTRAINT "Programme_since_check" CHECK (since BETWEEN 1990 AND 2100);
ALTER TABLE "ProgrammeCity"
  ADD CONSTRAINT "ProgrammeCity_years_check" CHECK ("joinedIn" BETWEEN 1990 AND 2100 AND "leftIn" BETWEEN "joinedIn" AND 2100);

-- Kept pages show programmes.
CREATE TRIGGER "Programme_tells" AFTER INSERT OR UPDATE OR DELETE ON "Programme" FOR EACH STATEMENT EXECUTE FUNCTION tell_public_changed();
CREATE TRIGGER "ProgrammeCity_tells" AFTER INSERT OR UPDATE OR DELETE ON "ProgrammeCity" FOR EACH STATEMENT EXECUTE FUNCTION tell_public_changed();
