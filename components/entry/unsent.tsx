'use client'

import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { isAt } from './side'
import type { Letter } from './sync/outbox'
import { fill } from './words'

/** Comments or links of a data point that have not arrived: that they wait, or that they were refused. */
export function Unsent({ path, row }: { path: Letter['path']; row: SheetRow }) {
  const { outbox, words } = useDesk()
  const says = words.outbox
  const letters = outbox.letters.filter((each) => each.path === path && isAt(row)(each.body))
  return (
    <div role="status">
      <ul className="unsent">
        {letters.map(({ id, body, refused }) => {
          const text = String(body.text ?? body.url)
          return (
            <li key={id} className={refused ? 'failed' : undefined}>
              <p lang="">{text}</p>
              <Icon of={refused ? 'err' : 'again'} /> {refused ? says.refused : says.waiting}
              <button
                type="button"
                className="link"
                aria-label={fill(says.dropLabel, { text })}
                onClick={() => outbox.drop(id)}
              >
                {says.drop}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
