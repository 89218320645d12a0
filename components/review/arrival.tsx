'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

/**
 * Stays while one goes from value to value: moves the focus to the heading of what has come, and says what has become of
 * the value before. A page that is opened keeps the focus where the browser puts it.
 */
export function Arrival() {
  const place = `${usePathname()}?${useSearchParams()}`
  const last = useRef(place)
  const [said, setSaid] = useState('')
  useEffect(() => {
    showCurrent()
    if (last.current === place) return
    last.current = place
    const notice = document.querySelector<HTMLElement>('[data-announce]')
    setSaid(notice?.textContent ?? '')
    // Within a page the place one was sent to is where the notice stands.
    const target = window.location.hash ? notice : document.querySelector<HTMLElement>('[data-arrive]')
    target?.focus()
    if (!window.location.hash) window.scrollTo({ top: 0 })
  }, [place])
  return (
    <p className="sr" role="status">
      {said}
    </p>
  )
}

/** The list of values scrolls by itself: the one that is looked at is brought into its middle. */
function showCurrent() {
  const rail = document.querySelector<HTMLElement>('.review .rail')
  const current = rail?.querySelector<HTMLElement>('[aria-current="page"]')
  if (!rail || !current) return
  const above = current.getBoundingClientRect().top - rail.getBoundingClientRect().top
  rail.scrollTop += above - rail.clientHeight / 2
}
