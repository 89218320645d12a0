import type { ReactNode } from 'react'
import { Arrival } from '@/components/review/arrival'

/** What stays while one goes through the pages of a review: the voice that says what has just happened. */
export default function ReviewLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Arrival />
    </>
  )
}
