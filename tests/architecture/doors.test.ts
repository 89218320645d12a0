import { each, guard, never, type Rule } from './guard'
import { beginsWith, isCode, isTest, type Source, withoutComments } from './sources'

const isProduct = (path: string) => isCode(path) && !isTest(path) && !/^(scripts|bench)\//.test(path)

const pagesStayOnTheServer = each(
  (path) => /^app\/(.*\/)?(page|layout)\.tsx$/.test(path),
  (source) => (beginsWith(source, "'use client'") ? ['is a client component'] : []),
)

guard('no page and no layout is a client component', pagesStayOnTheServer, {
  breaks: [
    { 'app/page.tsx': "'use client'\nexport default function Page() {}" },
    { 'app/x/layout.tsx': '"use client"' },
  ],
  keeps: [{ 'app/page.tsx': 'export default function Page() {}' }, { 'app/error.tsx': "'use client'" }],
})

/** A server action can be called by anybody who can reach the server: the door-frame checks input and actor. */
const actionsUseTheFrame: Rule = each(isProduct, (source) => {
  const code = withoutComments(source.text)
  if (!beginsWith(source, "'use server'"))
    return /['"]use server['"]/.test(code) ? ['hides an action inside a file'] : []
  return [...code.matchAll(/^export\s+(?!type\b|interface\b)(.*)$/gm)]
    .map(([, rest = '']) => rest)
    .filter((rest) => !/^const \w+ = action(<[^(]*>)?\(/.test(rest))
    .map((rest) => `export ${rest} is not made by action(…)`)
})

guard("every export of a 'use server' file is made by the door-frame", actionsUseTheFrame, {
  breaks: [
    { 'app/actions.ts': "'use server'\nexport async function save() {}" },
    { 'app/actions.ts': "'use server'\nexport const save = async () => {}" },
    { 'app/actions.ts': "'use server'\nconst save = action(schema, run)\nexport { save }" },
    { 'app/page.tsx': "async function save() {\n  'use server'\n}" },
  ],
  keeps: [{ 'app/actions.ts': "'use server'\nexport const save = action(schema, run)\nexport type Answer = string" }],
})

const environmentHasOneReader: Rule = (sources) =>
  never(
    (path) => isProduct(path) && path !== 'lib/env.ts' && !/^[a-z.]+\.config\.ts$/.test(path),
    // Next replaces this one by a constant when it builds, which only works where it is written out.
    /\bprocess\.env\b(?!\.NEXT_RUNTIME\b)/,
    withoutComments,
  )(sources)

guard('process.env is read in lib/env.ts alone', environmentHasOneReader, {
  breaks: [
    { 'lib/db/client.ts': 'const url = process.env.DATABASE_URL' },
    { 'app/page.tsx': 'const { PORT } = process.env' },
  ],
  keeps: [
    { 'lib/env.ts': 'process.env.DATABASE_URL' },
    { 'next.config.ts': 'process.env.X' },
    { 'lib/x.ts': '// process.env is not for us' },
  ],
})

const serverFilesSaySo = each(
  (path) => /^lib\/.*\b(queries|commands|load|store|registry)\.ts$/.test(path),
  (source: Source) => (beginsWith(source, "import 'server-only'") ? [] : ["does not begin with import 'server-only'"]),
)

guard("queries, commands, stores and loaders begin with import 'server-only'", serverFilesSaySo, {
  breaks: [
    { 'lib/cities/queries.ts': "import { db } from '@/lib/db/client'" },
    { 'lib/frameworks/load.ts': "import fs from 'node:fs'\nimport 'server-only'" },
  ],
  keeps: [{ 'lib/cities/queries.ts': "/** Reads. */\nimport 'server-only'" }, { 'lib/cities/schemas.ts': '' }],
})
