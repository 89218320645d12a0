import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Footer } from './footer'
import { Masthead, type Place } from './masthead'
import { isTheme } from './theme-choice'

/** The frame of every page: masthead, an optional ribbon, the main landmark, footer. */
export async function Page({ current, ribbon, children }: { current?: Place; ribbon?: ReactNode; children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  return (
    <>
      <Masthead current={current} />
      {ribbon}
      <main id="main" className="wrap">
        {children}
      </main>
      <Footer theme={isTheme(theme) ? theme : 'system'} />
    </>
  )
}
