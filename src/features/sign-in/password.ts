import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { withoutEnd } from '../../base/trim.ts'

const derive = promisify(argon2)

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const usual = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** What a guess costs: `memory` in KiB. */
export type PasswordCost = typeof usual

/** A password as it is kept, in the PHC string format: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string, cost: PasswordCost = usual): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await hash(password, { ...cost, nonce })
  return phc(cost, base64(nonce), base64(tag))
}

/** Takes as long for somebody without a password, so that time says nothing about who has one. */
export async function isPassword(
  password: string,
  kept: string | undefined,
  cost: PasswordCost = usual,
): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = shape.exec(kept ?? nobodys(cost)) ?? []
  const settings = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const given = await hash(password, { ...settings, nonce: Buffer.from(salt ?? '', 'base64') })
  const expected = Buffer.from(tag ?? '', 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) && kept !== undefined
}

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/
const phc = ({ memory, passes, parallelism }: PasswordCost, salt: string, tag: string) =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt}$${tag}`
const nobodys = (cost: PasswordCost) => phc(cost, 'A'.repeat(22), 'A'.repeat(43))

type Settings = PasswordCost & { nonce: Buffer }

function hash(password: string, settings: Settings): Promise<Buffer> {
  // The same word typed on different keyboards must be the same word.
  return derive('argon2id', { ...settings, message: password.normalize('NFKC'), tagLength })
}

function base64(bytes: Buffer): string {
  return withoutEnd(bytes.toString('base64'), '=')
}
