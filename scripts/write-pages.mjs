import { writeFileSync } from 'node:fs'
import { pages } from './pages.mjs'
import { inRoot, say } from './root.mjs'

for (const [path, text] of Object.entries(pages())) {
  writeFileSync(inRoot(path), text)
  say(`Wrote ${path}.`)
}
