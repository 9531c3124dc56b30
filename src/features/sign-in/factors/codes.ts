import type { Ids } from '../../../base/id.ts'
import { hashOfToken } from '../../../platform/web/token.ts'

const howMany = 10
/** 24 letters of five bits: above the 112 bits from which a plain hash keeps a code safe (SP 800-63B, 3.1.2.2). */
const letters = 24

/** As they are shown once: *4k7m2x-9qpr3n-…*. */
export function newCodes(ids: Ids): string[] {
  return Array.from({ length: howMany }, () => inGroups(ids.secret().slice(-letters)))
}

function inGroups(code: string): string {
  return (code.match(/.{6}/g) ?? []).join('-')
}

/** As it is kept, however it was typed. Nobody’s letter is an i, an l or an o, so that none is taken for a digit. */
export function hashOfCode(code: string): string {
  const plain = code.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1')
  return hashOfToken(plain.replace(/[^0-9a-z]/g, ''))
}
