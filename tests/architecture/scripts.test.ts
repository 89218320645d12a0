import { isKeptPath } from '@/lib/pages/public-paths'
import { guard, type Rule } from './guard'
import { beginsWith, importsOf, type Source } from './sources'

/** The address of a page, with `x` for every parameter; null for what is no page. */
function addressOf(path: string): string | null {
  const [, folders] = /^app\/(.*\/)?page\.tsx$/.exec(path) ?? []
  if (folders === undefined) return path === 'app/page.tsx' ? '/' : null
  return `/${folders.replaceAll(/\([^)]+\)\//g, '').replaceAll(/\[[^\]]+\]/g, 'x')}`.replace(/(.)\/$/, '$1')
}

/** The client components a page draws, each the first on its way: what it imports is its own affair. */
function clientsOf(page: Source, byName: ReadonlyMap<string, Source>): Source[] {
  const seen = new Set<Source>()
  const walk = (source: Source): Source[] => {
    if (seen.has(source)) return []
    seen.add(source)
    if (beginsWith(source, "'use client'")) return [source]
    return importsOf(source)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ target }) => byName.get(target) ?? [])
      .flatMap(walk)
  }
  return walk(page)
}

const keptPagesCarryNoScript: Rule = (sources) => {
  const byName = new Map(sources.map((source) => [source.path.replace(/\.(tsx?|mjs)$/, ''), source]))
  return sources
    .filter(({ path }) => isKeptPath(addressOf(path) ?? '/admin'))
    .flatMap((page) =>
      clientsOf(page, byName)
        .filter(({ text }) => !/\sdata-moves\b/.test(text))
        .map(({ path }) => `${page.path}: draws ${path}, whose script no reader gets: it is not marked data-moves`),
    )
}

guard('a public page that is kept has no client component but those marked as moving', keptPagesCarryNoScript, {
  breaks: [
    {
      'app/(public)/cities/[slug]/page.tsx': "import { Chart } from '@/components/chart'",
      'components/chart.tsx': "import { Plot } from './plot'",
      'components/plot.tsx': "'use client'\nexport const Plot = () => <p />",
    },
    { 'app/page.tsx': "import { Plot } from './plot'", 'app/plot.tsx': "'use client'" },
  ],
  keeps: [
    {
      'app/(public)/cities/[slug]/page.tsx': "import { Plot } from '@/components/plot'",
      'components/plot.tsx': "'use client'\nimport { Dot } from './dot'\nexport const Plot = () => <p data-moves />",
      'components/dot.tsx': "'use client'",
    },
    {
      'app/(city)/workspace/page.tsx': "import { Form } from './form'",
      'app/(city)/workspace/form.tsx': "'use client'",
    },
  ],
})
