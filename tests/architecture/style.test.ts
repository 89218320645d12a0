import { guard, never } from './guard'

const isStyle = (path: string) => path.endsWith('.css')
const isDrawn = (path: string) => /^(app|components)\/.*\.tsx$/.test(path)
const withoutBlockComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))

const colour =
  /(?<!href=\{?['"`])(?<=['"`\s:(,])#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(rgba?|hsla?|oklch|oklab|lab|lch)\(/i
/** The colour of the browser's own frame is told in a meta element, where no token can be named. */
const withoutFrame = (text: string) => withoutBlockComments(text).replace(/^.*media: '\(prefers-color-scheme.*$/gm, '')

guard(
  'colours are named in tokens.css and nowhere else',
  never((path) => (isStyle(path) || isDrawn(path)) && !path.endsWith('tokens.css'), colour, withoutFrame),
  {
    breaks: [
      { 'styles/table.css': 'td { color: #c00 }' },
      { 'components/ui/mark.tsx': '<path fill="#1a2b3c" />' },
      { 'styles/table.css': 'td { background: rgb(0 0 0 / 10%) }' },
    ],
    keeps: [
      { 'styles/tokens.css': ':root { --ink: #111 }' },
      { 'components/ui/skip.tsx': '<a href="#add">{code}</a>' },
      { 'styles/table.css': '/* was #fff */ td { color: var(--ink) }\n#main { padding: 0 }' },
    ],
  },
)

const physical =
  /(^|[;{\s])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b[\w-]*|border-(top|bottom)-(left|right)-radius|left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b/

guard(
  'styles speak of start and end, so that pages read from right to left as well',
  never(isStyle, physical, withoutBlockComments),
  {
    breaks: [
      { 'styles/x.css': 'p { margin-left: 1rem }' },
      { 'styles/x.css': '  right: 0;' },
      { 'styles/x.css': 'td { text-align: right }' },
    ],
    keeps: [{ 'styles/x.css': 'p { margin-inline-start: 1rem; text-align: end; inset-inline-end: 0 }' }],
  },
)

guard(
  'drawn styles speak of start and end as well',
  never(isDrawn, /\b(margin|padding|border)(Left|Right)\b|\btextAlign: '(left|right)'/),
  {
    breaks: [{ 'components/ui/x.tsx': '<p style={{ marginLeft: 4 }} />' }],
    keeps: [{ 'components/ui/x.tsx': '<p style={{ marginInlineStart: 4 }} />' }],
  },
)
