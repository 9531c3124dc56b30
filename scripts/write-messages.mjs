import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { messageModules } from './messages.mjs'
import { inRoot, say } from './root.mjs'

const modules = Object.entries(messageModules())
const stale = modules.filter(([path, text]) => !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text)
for (const [path, text] of stale) writeFileSync(inRoot(path), text)
say(`Made ${stale.length} of ${modules.length} modules of messages.`)
