import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

const words = 'four unlikely words here'

test('a password is kept as Argon2id at what OWASP asks for, with a salt of its own', async () => {
  const [one, other] = [await hashPassword(words), await hashPassword(words)]

  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(other).not.toBe(one)
  expect([await isPassword(words, one), await isPassword('four other words', one)]).toEqual([true, false])
})

test('a password is known by the cost it was kept at, whatever a new one costs', async () => {
  const cheap = { memory: 16, passes: 1, parallelism: 1 }

  expect(await isPassword(words, await hashPassword(words, cheap))).toBe(true)
  expect(await isPassword(words, await hashPassword(words), cheap)).toBe(true)
})

test('nobody’s password is right, and costs as much as somebody’s', async () => {
  const timed = async (kept: string | undefined) => {
    const begun = process.cpuUsage()
    const isRight = await isPassword(words, kept)
    const { user, system } = process.cpuUsage(begun)
    return { isRight, cost: user + system }
  }
  const kept = await hashPassword('four other words')
  const [nobodys, somebodys] = [await timed(undefined), await timed(kept)]

  expect([nobodys.isRight, somebodys.isRight]).toEqual([false, false])
  expect(nobodys.cost).toBeGreaterThan(somebodys.cost / 5)
})
