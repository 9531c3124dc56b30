import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const shape = /^\d{4}-[a-z0-9-]+[.]ts$/

/** The migrations in a folder, oldest first. */
export function migrationsIn(folder) {
  return readdirSync(folder)
    .filter((name) => shape.test(name) && !name.endsWith('.test.ts'))
    .sort()
}

/** The checksum of each migration as it stands. */
export function checksumsOf(folder) {
  return Object.fromEntries(migrationsIn(folder).map((name) => [name, checksum(readFileSync(join(folder, name)))]))
}

/** What was done to migrations that may not be done: each a sentence that says what to do instead. */
export function wrongWith(standing, sealed) {
  const changed = Object.entries(sealed).filter(([name, sum]) => standing[name] !== sum)
  const added = Object.keys(standing).filter((name) => !(name in sealed))
  const misplaced = Object.keys(standing).filter((name, index) => Number(name.slice(0, 4)) !== index + 1)
  return [
    ...changed.map(
      ([name]) => `${name} was changed or removed. Put it back and write a new migration that corrects it.`,
    ),
    ...added.map((name) => `${name} is not sealed. Run “npm run seal” and commit checksums.json.`),
    ...misplaced.map((name) => `${name} is out of turn: numbers run from 0001 without a gap.`),
  ]
}

function checksum(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
