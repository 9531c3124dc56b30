import { prepare } from './ground.mjs'
import { runScript } from './root.mjs'

await runScript(prepare)
