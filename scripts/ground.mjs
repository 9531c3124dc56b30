import { alone } from './alone.mjs'
import { install, isInstalled } from './install.mjs'
import { fetchNode, hasNode } from './node24.mjs'
import { buildOutput, isBuilt } from './output.mjs'
import { root, say } from './root.mjs'

const dependencies = { says: 'Installing dependencies…', isDone: () => isInstalled(root), doIt: () => install(root) }
const ownNode = { says: 'Fetching Node 24…', isDone: hasNode, doIt: fetchNode }
const output = { says: 'Building…', isDone: isBuilt, doIt: buildOutput }

/** Makes everything a command needs to run here; silent and quick when it is there already. */
export async function prepare({ builds = true } = {}) {
  const steps = builds ? [dependencies, ownNode, output] : [dependencies, ownNode]
  if (steps.every((step) => step.isDone())) return
  await alone(async () => {
    for (const step of steps) await take(step)
  })
}

/** Asks again: another run may have done it while this one waited. */
async function take({ says, isDone, doIt }) {
  if (isDone()) return
  say(says)
  await doIt()
}
