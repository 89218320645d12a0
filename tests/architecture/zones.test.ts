import { guard } from './guard'
import * as zones from './zones'

guard('the core of the assessment imports only itself', zones.coreIsAlone, {
  breaks: [
    { 'lib/assessment/score.ts': "import { z } from 'zod'" },
    { 'lib/assessment/score.ts': "import type { Code } from '@/lib/frameworks/types'" },
    { 'lib/assessment/score.ts': "const fs = await import('node:fs')" },
  ],
  keeps: [
    {
      'lib/assessment/score.ts': "import { tally } from './tally'\nimport type { Band } from '@/lib/assessment/types'",
    },
  ],
})

guard('the standard knows only the core', zones.standardKnowsOnlyTheCore, {
  breaks: [{ 'lib/frameworks/load.ts': "import { env } from '@/lib/env'" }],
  keeps: [{ 'lib/frameworks/load.ts': "import { parse } from 'yaml'\nimport { score } from '@/lib/assessment/score'" }],
})

guard('the library knows no page and no component', zones.libraryKnowsNoPage, {
  breaks: [
    { 'lib/http/route.ts': "import { Page } from '@/app/page'" },
    { 'lib/x.ts': "export { Wheel } from '@/components/charts/wheel'" },
  ],
  keeps: [{ 'lib/http/route.ts': "import { require } from '@/lib/auth/session'" }],
})

guard('an area knows nothing of the doors that lead to it', zones.areasKnowNoDoor, {
  breaks: [{ 'lib/cities/commands.ts': "import { action } from '@/lib/http/action'" }],
  keeps: [{ 'lib/cities/commands.ts': "import { can } from '@/lib/policy/policy'" }],
})

guard('an area never imports one to its right', zones.areasPointLeft, {
  breaks: [
    { 'lib/cities/queries.ts': "import { getPublication } from '@/lib/scorecards/queries'" },
    { 'lib/submissions/store.ts': "import type { Finding } from '../reviews/schemas'" },
  ],
  keeps: [{ 'lib/scorecards/commands.ts': "import { readings } from '@/lib/submissions/queries'" }],
})

guard('policy, audit, database and language know no area', zones.foundationsKnowNoArea, {
  breaks: [{ 'lib/policy/policy.ts': "import { events } from '@/lib/submissions/workflow'" }],
  keeps: [{ 'lib/audit/events.ts': "import type { State } from '@/lib/submissions/workflow'" }],
})

guard(
  'only queries, commands and their stores, audit, sign-in and the scripts of prisma/ use the database',
  zones.databaseHasFewUsers,
  {
    breaks: [
      { 'app/page.tsx': "import { db } from '@/lib/db/client'" },
      { 'app/page.tsx': "import type { City } from '@/generated/prisma/client'" },
      { 'lib/submissions/workflow.ts': "import { Prisma } from '@/generated/prisma/client'" },
      { 'lib/submissions/move.ts': "import 'server-only'\nimport { db } from '@/lib/db/client'" },
      { 'lib/http/route.ts': "import pg from 'pg'" },
    ],
    keeps: [
      { 'lib/cities/queries.ts': "import { db } from '@/lib/db/client'" },
      { 'lib/submissions/move.ts': "import 'server-only'\nimport type { Tx } from '@/lib/db/client'" },
      { 'prisma/seed/seed.ts': "import { db } from '@/lib/db/client'" },
    ],
  },
)

guard('recharts is imported only in components/charts', zones.rechartsLivesInCharts, {
  breaks: [{ 'components/scorecard/trend.tsx': "import { LineChart } from 'recharts'" }],
  keeps: [{ 'components/charts/trend.tsx': "import { LineChart } from 'recharts'" }],
})

guard('components are given what they draw and import nothing of the server', zones.componentsArePure, {
  breaks: [
    { 'components/ui/form.tsx': "import { action } from '@/lib/http/action'" },
    {
      'components/ui/table.tsx': "import { listCities } from '@/lib/cities/queries'",
      'lib/cities/queries.ts': "import 'server-only'",
    },
    { 'components/ui/form.tsx': "import { save } from '@/app/(city)/actions'" },
    { 'components/ui/form.tsx': "import { save } from '@/lib/save'", 'lib/save.ts': "'use server'" },
    { 'components/ui/menu.tsx': "import { getSession } from '@/lib/auth/session'" },
  ],
  keeps: [
    { 'components/ui/form.tsx': "import type { Answer } from '@/lib/http/action'" },
    { 'components/ui/band.tsx': "import { bandOf } from '@/lib/assessment/bands'", 'lib/assessment/bands.ts': '' },
  ],
})

guard('no imports go round in a circle', zones.noCycles, {
  breaks: [
    {
      'lib/a.ts': "import { b } from './b'",
      'lib/b.ts': "import { c } from '@/lib/c'",
      'lib/c.ts': "import type { A } from './a'",
    },
    { 'lib/a.ts': "export { a } from './a'" },
  ],
  keeps: [
    {
      'lib/a.ts': "import { b } from './b'\nimport { c } from './c'",
      'lib/b.ts': "import { c } from './c'",
      'lib/c.ts': '',
    },
  ],
})
