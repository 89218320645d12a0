import type { Metadata } from 'next'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { EntryDesk } from '@/components/entry/desk'
import { Rail } from '@/components/entry/rail'
import { SheetActs, SheetHead, SheetNext, SheetTitle } from '@/components/entry/sheet-head'
import { FictionalRibbon } from '@/components/layout/fictional-ribbon'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { listCategories } from '@/lib/frameworks/tree'
import { formatLocale } from '@/lib/i18n/locales'
import { openSubmission } from '../open-submission'
import { openSheet } from './open-sheet'

type Props = PageProps<'/workspace/[submission]/[category]'>

const from = (id: string, category: string) => `/workspace/${id}/${category}`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { submission: id, category } = await params
  const { submission, framework } = await openSubmission(id, from(id, category))
  const node = listCategories(framework.dimensions).find((each) => each.id === category)
  const t = await getTranslations('entry')
  const { city, cycle } = submission
  return { title: t('title', { category: node?.name ?? '', city: city.name, year: cycle.year }) }
}

export default async function CategoryPage({ params }: Props) {
  const { submission: id, category } = await params
  const opened = await openSubmission(id, from(id, category))
  const { sheet, rail, side, holders } = await openSheet(opened, category)
  const { submission } = opened
  const { entry, quality, checks } = await getMessages()
  return (
    <div className="bench-page">
      <MarkSheet />
      {submission.city.fictional && <FictionalRibbon city={submission.city.name} />}
      <EntryDesk
        key={`${id} ${category}`}
        sheet={sheet}
        side={side}
        words={{ ...entry.script, qualities: quality, checks }}
        locale={formatLocale(await getLocale())}
        head={<SheetHead submission={submission} />}
        acts={<SheetActs id={id} />}
        rail={<Rail id={id} rail={rail} current={category} dueOn={submission.cycle.dueOn} />}
        title={<SheetTitle sheet={sheet} state={submission.state} holders={holders} />}
        next={<SheetNext id={id} rail={rail} current={category} />}
      />
    </div>
  )
}
