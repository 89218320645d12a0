-- AlterTable
ALTER TABLE "InputValue" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "InputHistory" (
    "id" BIGSERIAL NOT NULL,
    "submissionId" UUID NOT NULL,
    "input" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "before" DOUBLE PRECISION,
    "after" DOUBLE PRECISION,

    CONSTRAINT "InputHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "assigneeId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "dueOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "cityId" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "submissionId" UUID,
    "scopes" TEXT[],
    "dueOn" DATE,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" UUID,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "fileHash" CHAR(64),
    "fileName" TEXT,
    "url" TEXT,
    "place" TEXT,
    "mayBePublic" BOOLEAN NOT NULL DEFAULT false,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Justification" (
    "submissionId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Justification_pkey" PRIMARY KEY ("submissionId","rule","indicator","dataPoint")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InputHistory_submissionId_input_at_idx" ON "InputHistory"("submissionId", "input", "at");

-- CreateIndex
CREATE INDEX "Task_assigneeId_idx" ON "Task"("assigneeId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_submissionId_assigneeId_scope_key" ON "Task"("submissionId", "assigneeId", "scope");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_cityId_idx" ON "Invitation"("cityId");

-- CreateIndex
CREATE INDEX "Evidence_submissionId_indicator_dataPoint_idx" ON "Evidence"("submissionId", "indicator", "dataPoint");

-- CreateIndex
CREATE INDEX "Evidence_fileHash_idx" ON "Evidence"("fileHash");

-- CreateIndex
CREATE INDEX "Comment_submissionId_indicator_dataPoint_at_idx" ON "Comment"("submissionId", "indicator", "dataPoint", "at");

-- CreateIndex
CREATE INDEX "Import_submissionId_at_idx" ON "Import"("submissionId", "at");

-- AddForeignKey
ALTER TABLE "InputHistory" ADD CONSTRAINT "InputHistory_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InputHistory" ADD CONSTRAINT "InputHistory_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Justification" ADD CONSTRAINT "Justification_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Justification" ADD CONSTRAINT "Justification_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "InputHistory"
  ADD CONSTRAINT "InputHistory_door_check" CHECK (door IN ('form', 'paste', 'import', 'transcription', 'review', 'seed')),
  ADD CONSTRAINT "InputHistory_value_check" CHECK (before NOT IN ('NaN', 'Infinity', '-Infinity') AND after NOT IN ('NaN', 'Infinity', '-Infinity'));

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_role_check" CHECK (role IN ('coordinator', 'contributor')),
  ADD CONSTRAINT "Invitation_email_check" CHECK (email = lower(email) AND email LIKE '%_@_%'),
  ADD CONSTRAINT "Invitation_accepted_check" CHECK (("acceptedAt" IS NULL) = ("acceptedById" IS NULL));

ALTER TABLE "StoredFile"
  ADD CONSTRAINT "StoredFile_hash_check" CHECK (hash = encode(sha256(bytes), 'hex')),
  ADD CONSTRAINT "StoredFile_size_check" CHECK (size = octet_length(bytes));

ALTER TABLE "Evidence"
  ADD CONSTRAINT "Evidence_kind_check" CHECK (("fileHash" IS NULL) <> (url IS NULL) AND ("fileHash" IS NULL) = ("fileName" IS NULL)),
  ADD CONSTRAINT "Evidence_url_check" CHECK (url ~ '^https?://');

ALTER TABLE "Comment" ADD CONSTRAINT "Comment_text_check" CHECK (length(trim(text)) > 0);
ALTER TABLE "Justification" ADD CONSTRAINT "Justification_text_check" CHECK (length(trim(text)) > 0);
ALTER TABLE "Import" ADD CONSTRAINT "Import_format_check" CHECK (format IN ('xlsx', 'csv'));

CREATE TRIGGER "InputHistory_frozen" BEFORE UPDATE OR DELETE ON "InputHistory" FOR EACH ROW EXECUTE FUNCTION refuse_change();
