import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inRoot, Stop, say } from './root.mjs'

const lock = inRoot('.node', 'lock')
const longestWait = 10 * 60_000
const timeToSign = 5_000

/** Runs `work` while no other process of this folder does the same. A lock whose owner has died is taken over. */
export async function alone(work) {
  await take(Date.now() + longestWait)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

async function take(deadline) {
  mkdirSync(inRoot('.node'), { recursive: true })
  for (let told = false; !grab(); await pause(100)) {
    if (Date.now() > deadline) throw new Stop(`Another run holds ${lock}. If none is running, delete that folder.`)
    if (!told) say('Waiting for another run to finish preparing…')
    told = true
    if (abandoned()) discard()
  }
}

function grab() {
  try {
    mkdirSync(lock)
  } catch (problem) {
    if (problem.code === 'EEXIST') return false
    throw problem
  }
  writeFileSync(`${lock}/owner`, String(process.pid))
  return true
}

function abandoned() {
  try {
    const owner = Number(readFileSync(`${lock}/owner`, 'utf8'))
    return owner > 0 ? !isRunning(owner) : unsignedForLong()
  } catch {
    return unsignedForLong()
  }
}

/** The owner signs right after it makes the folder; one that has not for seconds was stopped in between. */
function unsignedForLong() {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return Date.now() - made > timeToSign
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** Moves the lock away before deleting it, so that of two who wait only one can remove it. */
function discard() {
  const away = `${lock}-${process.pid}`
  try {
    renameSync(lock, away)
    rmSync(away, { recursive: true, force: true })
  } catch (problem) {
    if (problem.code !== 'ENOENT') throw problem
  }
}
