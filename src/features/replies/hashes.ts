import { createHmac, hash } from 'node:crypto'

/** The secret's first letters say when it was made, and so do its hash's: what is written together stands together. */
export function hashOfBrowser(secret: string): string {
  return shortened(timeOf(secret) + hash('sha256', secret, 'base64url'))
}

/** An id begins with its time, and hides nothing by that. */
export function timeOf(id: string): string {
  return id.slice(0, 10)
}

/** The same words are the same, whatever their capitals and spaces. */
export function hashOfWords(body: string): string {
  return shortened(hash('sha256', body.toLowerCase().replace(/\s+/g, ' '), 'base64url'))
}

export function keyed(secret: string, text: string): string {
  return shortened(createHmac('sha256', secret).update(text).digest('base64url'))
}

/** 132 bits of a hash are as good as all of them, and every index that holds one is smaller. */
function shortened(whole: string): string {
  return whole.slice(0, 32)
}
