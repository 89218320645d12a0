import type { ReactNode } from 'react'

type FigureProps = {
  id: string
  /** The finding, as a sentence. */
  title: ReactNode
  unit?: ReactNode
  source?: ReactNode
  children: ReactNode
}

/** A figure of the publication: rule, title as a sentence, unit line, content, source line. Always in this order. */
export function Figure({ id, title, unit, source, children }: FigureProps) {
  return (
    <section className="section figure" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {unit ? <p className="unit">{unit}</p> : null}
      </header>
      {children}
      {source ? <div className="source">{source}</div> : null}
    </section>
  )
}
