import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What an engineer who comes from elsewhere searches for. */
const terms = [
  ...[
    'rate limit',
    'CSRF',
    'cache tag',
    'cache variant',
    'invalidation',
    'permalink',
    'unsubscribe',
    'upload',
    'honeypot',
    'erasure',
  ],
  ...['notification', 'import', 'deduplication', 'integrity check', 'layout', 'component', 'advisory lock', 'session'],
  ...[
    'cookie',
    'middleware',
    'router',
    'OpenAPI',
    'event log',
    'outbox',
    'consumer',
    'dead letter',
    'retry',
    'backoff',
  ],
  ...['lease', 'background job', 'scheduler', 'dependency injection', 'slot', 'plug-in', 'migration', 'transaction'],
  ...['optimistic locking', 'keyset pagination', 'full-text search', 'ETag', 'compression', 'Content-Security-Policy'],
  ...['escaping', 'XSS', 'SSRF', 'ReDoS', 'argon2', 'magic link', 'RBAC', 'audit log', 'Merkle tree', 'JSON-LD'],
  ...['RSS', 'sitemap', 'structured data', 'slug', 'draft', 'revision', 'diff', 'autosave', 'rich-text editor'],
  ...['ProseMirror', 'Markdown', 'spam filter', 'Bayes', 'NER', 'moderation queue', 'health check', 'metrics', 'SMTP'],
  ...['DKIM', 'blob storage', 'image resizing', 'locale', 'time zone', 'dark mode', 'accessibility', 'fixture'],
  ...[
    'end-to-end test',
    'benchmark',
    'configuration',
    'graceful shutdown',
    'validation',
    'feature',
    'route',
    'webhook',
  ],
]

/** Of these, what Stet does not have yet. */
const notHere = new Set(['webhook'])

const map = readFileSync('ARCHITECTURE.md', 'utf8')
const rows = [...map.matchAll(/^\| (?<known>[^|]+) \| `(?<place>[^`|]+)` \|$/gm)].map(({ groups }) => ({
  known: groups?.known?.toLowerCase() ?? '',
  place: groups?.place ?? '',
}))
const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' }).split('\n')

test.each(terms.filter((term) => !notHere.has(term)))('“%s” leads to the table or to a file', (term) => {
  const word = term.toLowerCase()
  const inTable = rows.some(({ known }) => known.includes(word))
  const named = word.replaceAll(' ', '-')

  expect(inTable || files.some((file) => file.includes(named))).toBe(true)
})

test('the table leads to what is there', () => {
  expect(rows.filter(({ place }) => !existsSync(place))).toEqual([])
  expect(rows.length).toBeGreaterThan(60)
  expect(terms.length).toBeGreaterThan(60)
})
