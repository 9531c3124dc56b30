import { createHash, createVerify, type KeyObject } from 'node:crypto'

/** The names of the header fields a message's DKIM signature covers, once it is verified (RFC 6376, relaxed/relaxed). */
export function verifiedFields(message: string, key: KeyObject): string[] {
  const end = message.indexOf('\r\n\r\n')
  const headers = message.slice(0, end).split(/\r\n(?![ \t])/)
  const signature = headers.find((line) => /^dkim-signature:/i.test(line))
  if (!signature) throw new Error('The message is not signed.')
  const tags = tagsOf(signature)
  if (tags.get('c') !== 'relaxed/relaxed') throw new Error(`Canonicalised as ${tags.get('c')}.`)
  const hash = createHash('sha256')
    .update(relaxedBody(message.slice(end + 4)), 'binary')
    .digest('base64')
  if (hash !== tags.get('bh')) throw new Error('The body was changed.')
  const names = (tags.get('h') ?? '').split(':').map((name) => name.trim().toLowerCase())
  const signed = names.map((name) => relaxedHeader(newest(headers, name)))
  signed.push(relaxedHeader(signature.replace(/([;\s]b=)[^;]*/, '$1')))
  const isRight = createVerify('RSA-SHA256')
    .update(signed.join('\r\n'), 'binary')
    .verify(key, tags.get('b') ?? '', 'base64')
  if (!isRight) throw new Error('The signature is wrong.')
  return names
}

function tagsOf(line: string): Map<string, string> {
  const value = line.slice(line.indexOf(':') + 1).replace(/\r\n/g, '')
  return new Map(
    value.split(';').map((tag) => {
      const [name = '', ...rest] = tag.split('=')
      return [name.trim(), rest.join('=').replace(/\s+/g, '')] as const
    }),
  )
}

function newest(headers: readonly string[], name: string): string {
  const found = headers.findLast((line) => line.toLowerCase().startsWith(`${name}:`))
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}

function relaxedHeader(line: string): string {
  const colon = line.indexOf(':')
  const value = line
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  const text = lines.join('\r\n').replace(/(\r\n)+$/, '')
  return text === '' ? '' : `${text}\r\n`
}
