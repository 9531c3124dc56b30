import { prepare } from './ground.mjs'
import { node, nodeEnvironment } from './node24.mjs'
import { become } from './process.mjs'
import { root, runScript } from './root.mjs'

await runScript(async () => {
  await prepare()
  return become(node, ['measure/main.ts', ...process.argv.slice(2)], { cwd: root, env: nodeEnvironment })
})
