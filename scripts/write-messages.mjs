import { writeFileSync } from 'node:fs'
import { messageModules } from './messages.mjs'
import { inRoot, say } from './root.mjs'

const modules = Object.entries(messageModules())
for (const [path, text] of modules) writeFileSync(inRoot(path), text)
say(`Made ${modules.length} modules of messages.`)
