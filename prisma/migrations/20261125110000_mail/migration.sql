ALTER TABLE "User"
  ADD COLUMN "mailPace" TEXT NOT NULL DEFAULT 'at-once',
  ADD COLUMN "mailMuted" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "locale" TEXT,
  ADD CONSTRAINT "User_mailPace_check" CHECK ("mailPace" IN ('at-once', 'daily', 'none')),
  ADD CONSTRAINT "User_mailMuted_check" CHECK ("mailMuted" <@ ARRAY['assigned', 'handed-in', 'reopened', 'asked', 'answered', 'returned', 'verified', 'published']);

CREATE TABLE "Mail" (
    "id" BIGSERIAL NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "tryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "recipient" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "fault" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Mail_userId_createdAt_idx" ON "Mail"("userId", "createdAt");
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "Notice" (
    "id" BIGSERIAL NOT NULL,
    "userId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "mailId" BIGINT,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Notice_userId_eventId_about_key" ON "Notice"("userId", "eventId", "about");
CREATE INDEX "Notice_mailId_idx" ON "Notice"("mailId");
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "AuditEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Notice" ADD CONSTRAINT "Notice_kind_check"
  CHECK (kind IN ('assigned', 'handed-in', 'reopened', 'asked', 'answered', 'returned', 'verified', 'published'));
ALTER TABLE "Mail"
  ADD CONSTRAINT "Mail_state_check" CHECK (state IN ('waiting', 'sending', 'sent', 'kept', 'failed', 'dropped')),
  ADD CONSTRAINT "Mail_composed_check" CHECK (state IN ('waiting', 'dropped') OR num_nulls(recipient, subject, text, "claimedAt") = 0),
  ADD CONSTRAINT "Mail_subject_check" CHECK (subject !~ '[\r\n]' AND recipient !~ '[\r\n]');

-- What waits for a person at one run is one mail; what waits is found without looking through what does not.
CREATE UNIQUE INDEX "Mail_waiting_of_user" ON "Mail"("userId") WHERE state = 'waiting';
CREATE INDEX "Notice_waiting" ON "Notice"("userId") WHERE "mailId" IS NULL AND "droppedAt" IS NULL;
