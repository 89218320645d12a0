import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Footer } from './footer'
import { Masthead, type Place } from './masthead'
import { isTheme } from './theme-choice'

/** The frame of every page: masthead, who is signed in, an optional ribbon, the main landmark, footer. */
export async function Page(props: { current?: Place; ribbon?: ReactNode; account?: ReactNode; children: ReactNode }) {
  const { current, ribbon, account, children } = props
  const theme = (await cookies()).get('theme')?.value
  return (
    <>
      <Masthead current={current} signedIn={account !== undefined} />
      {account}
      {ribbon}
      <main id="main" className="wrap">
        {children}
      </main>
      <Footer theme={isTheme(theme) ? theme : 'system'} />
    </>
  )
}
