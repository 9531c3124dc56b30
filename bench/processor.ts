import { readdirSync, readFileSync } from 'node:fs'

/** Nanoseconds that all threads of a process have had of a processor. */
export function nanosOf(pid: number): number {
  const lines = readdirSync(`/proc/${pid}/task`).map((task) =>
    readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8'),
  )
  return lines.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)
}
