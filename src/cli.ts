import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { nameLinesOfSource } from './platform/traces.ts'

// What was compiled is kept beside the program, where whoever may write there could change the program as well. Where
// nothing can be kept, everything is compiled at each start.
enableCompileCache(fileURLToPath(new URL('./compiled', import.meta.url)))
nameLinesOfSource()
await import('./command-line.ts')
