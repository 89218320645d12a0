import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { createFirstAdmin, createUser, setUserDisabled } from '@/lib/users/commands'
import { getActor, hasDemoAccounts } from '@/lib/users/queries'
import { actorOf, must } from '@/tests/support/cast'
import { authenticate } from './authenticate'

const password = 'a long enough password'
let admin: Actor
beforeAll(async () => {
  admin = await actorOf(await must(createFirstAdmin({ email: 'admin@citymark.example', name: 'Admin', password })))
})

let count = 0
async function makeAccount() {
  const email = `person-${++count}@citymark.example`
  return { email, id: await must(createUser(admin, { email, name: email, role: 'official', password })) }
}
const signIn = (email: string, tried = password, address: string | null = null) =>
  authenticate({ email, password: tried, address })

describe('signing in', () => {
  test('takes the address in any case and with spaces around it', async () => {
    const { email, id } = await makeAccount()
    expect(await must(signIn(` ${email.toUpperCase()} `))).toEqual({ userId: id, epoch: 0 })
  })

  test('gives one and the same answer to a wrong password, an unknown address and a disabled account', async () => {
    const { email } = await makeAccount()
    const disabled = await makeAccount()
    await must(setUserDisabled(admin, disabled.id, true))
    const no = { ok: false, refusal: { code: 'forbidden' } }
    expect(await signIn(email, 'another long password')).toEqual(no)
    expect(await signIn('nobody@citymark.example')).toEqual(no)
    expect(await signIn(disabled.email)).toEqual(no)
    expect(await authenticate({ email, password: { $ne: '' }, address: null })).toEqual(no)
  })

  test('is limited for an account: the right password does not help after ten failures', async () => {
    const { email } = await makeAccount()
    await Promise.all(Array.from({ length: 10 }, () => signIn(email, 'guess guess guess')))
    expect(await signIn(email)).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('15 minutes') },
    })
    const other = await makeAccount()
    expect((await signIn(other.email)).ok).toBe(true)
  })

  test('is limited for an address of the network, whatever accounts are tried', async () => {
    const tries = Array.from({ length: 50 }, (_, at) =>
      signIn(`guess-${at}@citymark.example`, 'guess guess', '203.0.113.9'),
    )
    await Promise.all(tries)
    const { email } = await makeAccount()
    expect(await signIn(email, password, '203.0.113.9')).toMatchObject({ refusal: { code: 'conflict' } })
    expect((await signIn(email, password, '203.0.113.10')).ok).toBe(true)
  })

  test('forgives what failed before, once it succeeds', async () => {
    const { email } = await makeAccount()
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: 9 }, () => signIn(email, 'guess guess guess')))
      expect((await signIn(email)).ok).toBe(true)
    }
  })
})

describe('an account', () => {
  test('that is disabled ends its sessions at once, and does not get the old ones back', async () => {
    const { email, id } = await makeAccount()
    const { epoch } = await must(signIn(email))
    expect(await getActor(id, epoch)).toMatchObject({ id })
    await must(setUserDisabled(admin, id, true))
    expect(await getActor(id, epoch)).toBeNull()
    await must(setUserDisabled(admin, id, false))
    expect(await getActor(id, epoch)).toBeNull()
    expect(await getActor(id, (await must(signIn(email))).epoch)).toMatchObject({ id })
  })

  test('cannot disable itself', async () => {
    expect(await setUserDisabled(admin, admin.id, true)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('has an address that nobody else has', async () => {
    const { email } = await makeAccount()
    const again = await createUser(admin, { email: email.toUpperCase(), name: 'Again', role: 'official', password })
    expect(again).toMatchObject({ refusal: { code: 'conflict', reason: `${email} has an account already` } })
  })

  test('keeps no password, only its argon2id hash, and complaints never show one', async () => {
    const { id } = await makeAccount()
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id } })
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const short = await createUser(admin, {
      email: 'short@citymark.example',
      name: 'S',
      role: 'official',
      password: 'hunter2',
    })
    expect(short).toMatchObject({
      refusal: { complaints: [{ where: 'password', expected: 'at least 12 characters' }] },
    })
    expect(JSON.stringify(short)).not.toContain('hunter2')
  })

  test('of the demo is known as such, until it is disabled', async () => {
    expect(await hasDemoAccounts()).toBe(false)
    const demo = { email: 'demo@citymark.example', name: 'Demo', role: 'official', password, demo: true } as const
    const id = await must(createUser(admin, demo))
    expect(await hasDemoAccounts()).toBe(true)
    await must(setUserDisabled(admin, id, true))
    expect(await hasDemoAccounts()).toBe(false)
  })

  test('can be the first one only once', async () => {
    const second = await createFirstAdmin({ email: 'second@citymark.example', name: 'Second', password })
    expect(second).toMatchObject({ refusal: { code: 'conflict' } })
  })
})
