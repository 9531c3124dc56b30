import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const enough = 4_000_000_000

/** Where tests keep what they throw away: in memory where the machine has room for it, as nothing there waits for a disk. */
export const throwAway = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > enough
  } catch {
    return false
  }
}
