import { readFileSync, writeFileSync } from 'node:fs'
import { checksumsOf } from './migrations.mjs'
import { inRoot, say } from './root.mjs'

/** Writes down the checksums of new migrations. What is written already is never rewritten. */
const folder = inRoot('src', 'migrations')
const file = inRoot('src', 'migrations', 'checksums.json')
const sealed = JSON.parse(readFileSync(file, 'utf8'))
const all = { ...checksumsOf(folder), ...sealed }

writeFileSync(file, `${JSON.stringify(all, Object.keys(all).sort(), 2)}\n`)
say(`Sealed ${Object.keys(all).length - Object.keys(sealed).length} new migrations.`)
