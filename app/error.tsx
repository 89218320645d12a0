'use client'

/** What the reader sees when a page fails. The words come from the body, so that no catalogue is sent for this. */
export default function Fault({ reset }: { error: Error; reset: () => void }) {
  const words = typeof document === 'undefined' ? {} : document.body.dataset
  return (
    <main id="main" className="wrap plainpage">
      <h1>{words['fault']}</h1>
      <p>{words['faultText']}</p>
      <button type="button" className="btn" onClick={reset}>
        {words['faultAgain']}
      </button>
    </main>
  )
}
