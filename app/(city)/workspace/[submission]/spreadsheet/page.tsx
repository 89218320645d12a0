import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signOut } from '@/app/(auth)/sign-in/actions'
import { SignedInPage } from '@/components/account/signed-in-page'
import { DryRun } from '@/components/spreadsheet/dry-run'
import { Exchange } from '@/components/spreadsheet/exchange'
import { GoneUpload } from '@/components/spreadsheet/gone-upload'
import { PastImports } from '@/components/spreadsheet/past-imports'
import { SubmissionHead } from '@/components/submission/submission-head'
import { findUpload, getDryRun, listImports } from '@/lib/exchange/queries'
import { isOpen } from '@/lib/submissions/workflow'
import { namesOf } from '../check/view'
import { checkAgain, importUpload, undoSheet } from './actions'
import { getReader, openSpreadsheet } from './open-spreadsheet'
import { type Filter, filters, isShown, viewRows } from './view'

type Props = PageProps<'/workspace/[submission]/spreadsheet'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, cycle } = (await openSpreadsheet((await params).submission)).submission
  const page = (await getTranslations('spreadsheet'))('title')
  return { title: (await getTranslations('submission'))('meta', { page, city: city.name, year: cycle.year }) }
}

export default async function SpreadsheetPage({ params, searchParams }: Props) {
  const { actor, submission, framework } = await openSpreadsheet((await params).submission)
  const asked = await searchParams
  const [reader, imports] = [await getReader(), await listImports(submission.id)]
  const upload = typeof asked.upload === 'string' ? asked.upload : null
  const dryRun = upload === null ? null : await getDryRun(actor.id, submission, upload, reader)
  const isGone = upload !== null && dryRun === null
  const filter: Filter = filters.find((each) => each === asked.show) ?? 'changes'
  const rows = dryRun ? viewRows(framework, dryRun, reader.words) : []
  const open = isOpen(submission.state, 'in-question')
  const report = (name: string) => imports.find((each) => each.id === asked[name]) ?? null
  return (
    <SignedInPage actor={actor} signOut={signOut}>
      <div className="desk">
        <SubmissionHead submission={submission} place="spreadsheet" />
        <Exchange
          submissionId={submission.id}
          open={open}
          refused={typeof asked.refused === 'string' ? asked.refused : null}
          imported={report('imported')}
          undone={report('undone')}
        />
        {dryRun && (
          <DryRun
            submissionId={submission.id}
            dryRun={dryRun}
            rows={rows}
            shown={rows.filter((row) => isShown(row, filter))}
            filters={filters}
            filter={filter}
            names={{ ...namesOf(framework), lastYear: submission.cycle.year - 1 }}
            locale={reader.locale}
            actions={{ check: checkAgain, apply: importUpload }}
          />
        )}
        {isGone && <GoneUpload submissionId={submission.id} newer={await findUpload(actor.id, submission.id)} />}
        <PastImports submissionId={submission.id} imports={imports} undo={undoSheet} />
      </div>
    </SignedInPage>
  )
}
