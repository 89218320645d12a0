import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import type { FormAction } from '@/lib/form'
import type { Actor } from '@/lib/policy/policy'
import { AccountBar } from './account-bar'

/** The frame of every page behind the sign-in. */
export function SignedInPage(props: { actor: Actor; signOut: FormAction; ribbon?: ReactNode; children: ReactNode }) {
  const { actor, signOut, ribbon, children } = props
  return (
    <Page account={<AccountBar name={actor.name} role={actor.role} signOut={signOut} />} ribbon={ribbon}>
      {children}
    </Page>
  )
}
