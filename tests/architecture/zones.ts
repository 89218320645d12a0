import { each, type Rule } from './guard'
import { beginsWith, type Import, importsOf, isTest, type Source } from './sources'

/** The areas of the product; one may import those of its own row and of the rows before it. */
const AREAS = [
  ['cities', 'users', 'cycles'],
  ['submissions', 'tasks'],
  ['evidence', 'comments', 'justifications', 'invitations'],
  ['reviews'],
  ['scorecards'],
  ['pilots', 'comparisons', 'search', 'challenges'],
  ['exchange'],
]

const rankOf = (path: string) => AREAS.findIndex((row) => row.some((area) => path.startsWith(`lib/${area}/`)))
const isDatabase = ({ target }: Import) => /^(lib\/db\/|generated\/|pg$|@prisma\/)/.test(target)
const isOfProject = (path: string) =>
  /^(app|components|lib|prisma|i18n)\/|^(proxy|instrumentation|server)\.ts$/.test(path)

function forbid(applies: (path: string) => boolean, isForbidden: (used: Import, source: Source) => boolean): Rule {
  return each(
    (path) => isOfProject(path) && !isTest(path) && applies(path),
    (source) =>
      importsOf(source)
        .filter((used) => isForbidden(used, source))
        .map(({ target }) => `imports ${target}`),
  )
}

const inside = (folder: string) => (path: string) => path.startsWith(`${folder}/`)

export const coreIsAlone = forbid(inside('lib/assessment'), ({ target }) => !target.startsWith('lib/assessment/'))

export const standardKnowsOnlyTheCore = forbid(
  inside('lib/frameworks'),
  ({ target }) => /^(lib|app|components)\//.test(target) && !/^lib\/(frameworks|assessment)\//.test(target),
)

export const libraryKnowsNoPage = forbid(inside('lib'), ({ target }) => /^(app|components)\//.test(target))

export const areasKnowNoDoor = forbid(
  (path) => rankOf(path) >= 0,
  ({ target }) => target.startsWith('lib/http/'),
)

export const areasPointLeft = forbid(
  (path) => rankOf(path) >= 0,
  ({ target }, { path }) => rankOf(target) > rankOf(path),
)

export const foundationsKnowNoArea = forbid(
  (path) => /^lib\/(policy|audit|db|i18n|env)\b/.test(path),
  ({ target, typeOnly }) => rankOf(target) >= 0 && !typeOnly,
)

/** A store reads and writes rows inside a transaction that queries or commands hand it; the server itself only listens. */
const mayUseDatabase = (path: string) =>
  /^lib\/[a-z-]+\/(queries|commands|store)(\/[a-z-]+)?\.ts$/.test(path) ||
  /^((lib\/(db|audit|auth)|prisma)\/|server\.ts$)/.test(path)

export const databaseHasFewUsers = forbid(
  (path) => !mayUseDatabase(path),
  // The type of a transaction may be named where rows are not touched, but only on the server.
  (used, source) => isDatabase(used) && !(used.typeOnly && beginsWith(source, "import 'server-only'")),
)

export const rechartsLivesInCharts = forbid(
  (path) => !path.startsWith('components/charts/'),
  ({ target }) => target === 'recharts' || target.startsWith('recharts/'),
)

/**
 * Furniture is given what it draws: it imports nothing that belongs to the server or to a door. The type of a door's
 * answer may be named, for the component that shows the answer.
 */
export const componentsArePure: Rule = (sources) => {
  const serverOnly = new Set(
    sources
      .filter((source) => beginsWith(source, "import 'server-only'") || beginsWith(source, "'use server'"))
      .map(({ path }) => path.replace(/\.tsx?$/, '')),
  )
  return forbid(inside('components'), (used) => {
    if (isDatabase(used) || used.target.startsWith('app/')) return true
    if (used.typeOnly && used.target.startsWith('lib/http/')) return false
    return /^lib\/(http|auth|audit)\//.test(used.target) || serverOnly.has(used.target)
  })(sources)
}

/** Follows the imports of project files; names each circle once. */
export const noCycles: Rule = (sources) => {
  const graph = new Map(sources.map((source) => [source.path.replace(/\.(tsx?|mjs)$/, ''), importsOf(source)]))
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (node: string, trail: string[]) => {
    if (state.get(node) === 'done') return
    if (state.get(node) === 'open') {
      circles.push([...trail.slice(trail.indexOf(node)), node].join(' → '))
      return
    }
    state.set(node, 'open')
    for (const { target } of graph.get(node) ?? []) if (graph.has(target)) visit(target, [...trail, node])
    state.set(node, 'done')
  }
  for (const node of graph.keys()) visit(node, [])
  return circles
}
