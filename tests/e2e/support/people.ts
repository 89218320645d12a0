import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

type Account = { email: string; password: string; role: string; name: string }

const accounts: Account[] = JSON.parse(readFileSync('prisma/seed/demo-accounts.json', 'utf8'))

/** The demo account with this e-mail address. */
export function demoAccount(email: string): Account {
  const account = accounts.find((each) => each.email === email)
  if (!account) throw new Error(`there is no demo account ${email}`)
  return account
}

/** Signs in through the page, as a person would. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
}
