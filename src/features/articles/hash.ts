import { createHash } from 'node:crypto'
import { canonicalJson } from '../../base/canonical.ts'
import type { Content } from './article.ts'

/** What tells one content from another: SHA-256 over its canonical JSON. */
export function hashOf(content: Content): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
