import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { codeOf, Fault } from '../../base/fault.ts'
import type { Config } from '../config.ts'
import type { Dkim } from './mail.ts'

type Settings = Pick<Config, 'dkimDomain' | 'dkimSelector' | 'dkimKeyFile'>

/** How mail is signed; `undefined` when it is not. Whatever would leave it unsigned in silence is told at the start. */
export function dkimFrom({
  dkimDomain: domain,
  dkimSelector: selector,
  dkimKeyFile: file,
}: Settings): Dkim | undefined {
  if (domain === undefined && selector === undefined && file === undefined) return undefined
  if (domain === undefined || selector === undefined || file === undefined) {
    throw new Fault(
      'Mail cannot be signed with a part of its settings.',
      'Set dkimDomain, dkimSelector and dkimKeyFile, or none of them.',
    )
  }
  return { domain, selector, privateKey: keyIn(file) }
}

function keyIn(file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const why = codeOf(error)
    throw new Fault(`The key ${file} cannot be read (${why}).`, 'Check dkimKeyFile and who may read it.', error)
  }
  if (keyType(text) !== 'rsa') {
    throw new Fault(`${file} holds no RSA key that can be read.`, 'Make one with: openssl genrsa -out dkim.pem 2048')
  }
  return text
}

function keyType(text: string): string | undefined {
  try {
    return createPrivateKey(text).asymmetricKeyType
  } catch (error) {
    if (codeOf(error).startsWith('ERR_')) return undefined
    throw error
  }
}
