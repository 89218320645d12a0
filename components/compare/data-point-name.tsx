import type { Row } from '@/lib/comparisons/rows'

/** The name of a row, with a way to what it means; in a frame of another page it leads nowhere. */
export function DataPointName({ row, linked }: { row: Row; linked: boolean }) {
  const { name, slug } = row.dataPoint
  if (!linked) return <span lang="en">{name}</span>
  return (
    <a href={`/indicators/${slug}`} lang="en">
      {name}
    </a>
  )
}
