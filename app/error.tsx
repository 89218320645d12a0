'use client'

/** What the reader sees when a page fails. The words come from the body, so that no catalogue is sent for this. */
export default function Fault({ reset }: { error: Error; reset: () => void }) {
  const {
    fault = '',
    faultText = '',
    faultAgain = '',
  } = typeof document === 'undefined' ? {} : { ...document.body.dataset }
  return (
    <main id="main" className="wrap plainpage">
      <h1>{fault}</h1>
      <p>{faultText}</p>
      <button type="button" className="btn" onClick={reset}>
        {faultAgain}
      </button>
    </main>
  )
}
