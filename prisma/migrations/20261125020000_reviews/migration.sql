-- AlterTable
ALTER TABLE "User" ADD COLUMN "qualification" TEXT NOT NULL DEFAULT 'provisional';
ALTER TABLE "ReportingCycle" ADD COLUMN "secondShare" DOUBLE PRECISION NOT NULL DEFAULT 0.1;
ALTER TABLE "Submission" ADD COLUMN "warnings" INTEGER, ADD COLUMN "changeNote" TEXT;
ALTER TABLE "Reading" ADD COLUMN "verificationCode" TEXT,
  ADD COLUMN "askedAt" TIMESTAMPTZ(3),
  ADD COLUMN "answeredAt" TIMESTAMPTZ(3);
ALTER TABLE "ReviewAssignment" RENAME COLUMN "conflictDeclaredAt" TO "declaredAt";
ALTER TABLE "ReviewAssignment" ADD COLUMN "part" TEXT NOT NULL DEFAULT 'lead';
ALTER TABLE "Publication" ADD COLUMN "changeNote" TEXT;

-- CreateTable
CREATE TABLE "SecondDecision" (
    "submissionId" UUID NOT NULL,
    "indicator" TEXT NOT NULL,
    "dataPoint" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "verdict" TEXT NOT NULL,
    "code" TEXT,
    "reason" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leadVerdict" TEXT,
    "settlement" TEXT,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondDecision_pkey" PRIMARY KEY ("submissionId","indicator","dataPoint")
);

-- AddForeignKey
ALTER TABLE "SecondDecision" ADD CONSTRAINT "SecondDecision_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondDecision" ADD CONSTRAINT "SecondDecision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondDecision" ADD CONSTRAINT "SecondDecision_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "User" ADD CONSTRAINT "User_qualification_check" CHECK (qualification IN ('provisional', 'qualified'));
ALTER TABLE "ReportingCycle" ADD CONSTRAINT "ReportingCycle_secondShare_check" CHECK ("secondShare" BETWEEN 0 AND 1);
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_part_check" CHECK (part IN ('lead', 'second'));

-- A question stays open while the city works on its answer, even while the figure is taken out.
ALTER TABLE "Reading"
  DROP CONSTRAINT "Reading_verified_check",
  ADD CONSTRAINT "Reading_verified_check" CHECK (verification IN ('unreviewed', 'transcribed', 'in-question') OR state = 'value'),
  ADD CONSTRAINT "Reading_verificationCode_check" CHECK ("verificationCode" IS NULL OR
    (verification = 'not-verified' AND "verificationCode" IN ('not-in-period', 'wrong-scope', 'wrong-unit', 'source-missing', 'implausible', 'other'))),
  ADD CONSTRAINT "Reading_answeredAt_check" CHECK ("answeredAt" IS NULL OR "answeredAt" >= "askedAt");

ALTER TABLE "SecondDecision"
  ADD CONSTRAINT "SecondDecision_verdict_check" CHECK (verdict IN ('verified', 'not-verified', 'in-question')),
  ADD CONSTRAINT "SecondDecision_reason_check" CHECK (verdict = 'verified' OR length(reason) > 0),
  ADD CONSTRAINT "SecondDecision_code_check" CHECK ((code IS NOT NULL) = (verdict = 'not-verified')
    AND code IN ('not-in-period', 'wrong-scope', 'wrong-unit', 'source-missing', 'implausible', 'other')),
  ADD CONSTRAINT "SecondDecision_settled_check" CHECK (num_nulls("leadVerdict", settlement, "settledById", "settledAt") IN (0, 4));
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_changeNote_check" CHECK (length(trim("changeNote")) > 0);
