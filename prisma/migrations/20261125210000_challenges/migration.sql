-- CreateTable
CREATE TABLE "Challenge" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'received',
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shownAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredAs" TEXT,

    CONSTRAINT "Challenge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Challenge_publicationId_indicator_dataPoint_idx" ON "Challenge"("publicationId", "indicator", "dataPoint");

-- CreateIndex
CREATE INDEX "Challenge_state_idx" ON "Challenge"("state");

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Challenge"
  ADD CONSTRAINT "Challenge_state_check" CHECK (state IN ('received', 'shown', 'answered', 'declined')),
  ADD CONSTRAINT "Challenge_text_check" CHECK (length(text) BETWEEN 1 AND 2000 AND length(source) BETWEEN 1 AND 1000),
  ADD CONSTRAINT "Challenge_shown_check" CHECK (state NOT IN ('shown', 'answered') OR "shownAt" IS NOT NULL),
  ADD CONSTRAINT "Challenge_declined_check" CHECK (state <> 'declined' OR length(reason) > 0),
  ADD CONSTRAINT "Challenge_answered_check" CHECK (state <> 'answered' OR length(answer) > 0),
  ADD CONSTRAINT "Challenge_answer_check" CHECK ("answeredAs" IN ('admin', 'assessor', 'official') AND num_nulls(answer, "answeredAt", "answeredAs") IN (0, 3));

-- Kept pages show challenges. What is only received changes none of them: nobody may make every server forget by posting.
CREATE TRIGGER "Challenge_tells" AFTER UPDATE OR DELETE ON "Challenge" FOR EACH STATEMENT EXECUTE FUNCTION tell_public_changed();

ALTER TABLE "User"
  DROP CONSTRAINT "User_mailMuted_check",
  ADD CONSTRAINT "User_mailMuted_check" CHECK ("mailMuted" <@ ARRAY['assigned', 'handed-in', 'reopened', 'asked', 'answered', 'returned', 'verified', 'published', 'challenged']);
ALTER TABLE "Notice"
  DROP CONSTRAINT "Notice_kind_check",
  ADD CONSTRAINT "Notice_kind_check" CHECK (kind IN ('assigned', 'handed-in', 'reopened', 'asked', 'answered', 'returned', 'verified', 'published', 'challenged'));
