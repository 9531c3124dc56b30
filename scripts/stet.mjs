import { prepare } from './ground.mjs'
import { node, nodeEnvironment } from './node24.mjs'
import { become } from './process.mjs'
import { inRoot, root, runScript } from './root.mjs'

/** npm moves to the project's folder before it starts us; paths a person types are meant from where they stand. */
const here = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd()

await runScript(async () => {
  await prepare()
  const args = [inRoot('dist', 'program', 'cli.js'), ...process.argv.slice(2)]
  return become(node, args, { cwd: here, env: nodeEnvironment })
})
