import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Instant } from '../../base/clock.ts'
import {
  fromBase64,
  type Head,
  headText,
  keyIdText,
  type Note,
  type PublicKey,
  signatureLine,
  toBase64,
  toHex,
} from './rules.ts'
import { sha256 } from './tree.ts'

/** `privateKey` is PKCS #8 in base 64, and gone once the key has retired. */
export type SigningKey = PublicKey & { privateKey: string | null; madeAt: Instant; retiredAt: Instant | null }

/** A new Ed25519 key. `name` is the log's own, and stays with it when the site moves to another address. */
export function newKey(name: string, madeAt: Instant): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const bytes = new Uint8Array(Buffer.from(x, 'base64url'))
  const keyId = toHex(sha256(keyIdText(name, bytes)).slice(0, 4))
  const kept = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  return { name, keyId, bytes, privateKey: kept, madeAt, retiredAt: null }
}

/** A signed note over a head: one line for each key, so that a new key begins under the old one's word. */
export function signed(head: Head, keys: readonly SigningKey[]): string {
  const text = headText(head)
  const lines = keys.map(({ name, keyId, privateKey }) => {
    if (privateKey === null) throw new Error(`Key ${keyId} has retired and signs nothing any more.`)
    const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
    return signatureLine({ name, keyId, bytes: toBase64(sign(null, Buffer.from(text), key)) })
  })
  return `${text}\n${lines.join('')}`
}

/** Whether one of these keys has signed a note. */
export function isSignedBy({ text, signatures }: Note, keys: readonly PublicKey[]): boolean {
  return signatures.some(({ name, keyId, bytes }) => {
    const key = keys.find((each) => each.name === name && each.keyId === keyId)
    return key !== undefined && verify(null, Buffer.from(text), publicKeyOf(key), fromBase64(bytes))
  })
}

function publicKeyOf({ bytes }: PublicKey) {
  const x = Buffer.from(bytes).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
