import { becomeDevelopment } from './dev/start.mjs'
import { prepare } from './ground.mjs'
import { nodeEnvironment } from './node24.mjs'
import { inRoot, runScript } from './root.mjs'

/** Runs the sample paper from the sources as they are, and again whenever one is changed. */
await runScript(async () => {
  await prepare()
  const { PORT = '4000', STET_DATA = inRoot('.dev', 'data') } = process.env
  await becomeDevelopment({ port: Number(PORT), data: STET_DATA, env: nodeEnvironment })
})
