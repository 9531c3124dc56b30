import { Worker } from 'node:worker_threads'
import { minutes } from '../../../base/clock.ts'
import { codeOf, Fault } from '../../../base/fault.ts'
import type { Fault as Found } from '../finding.ts'
import { stylesTaught } from '../rules/style/kept.ts'
import type { Answer, Checker, Prints, Said, Task } from './task.ts'

type Given = {
  /** How long one text may take. */
  patienceMillis?: number
  /** How long the thread is kept with nothing to do: it holds some fifty megabytes, the dictionaries among them. */
  restMillis?: number
  /** Another program for the thread, which answers as ours does. */
  program?: URL
}

type Job = {
  task: Task
  isAgain: boolean
  answer: (answer: Answer) => void
  fail: (error: Error) => void
}

export type CheckingThread = Checker & { close(): Promise<void> }

/**
 * Checks drafts in a thread of its own, one at a time, so that no page, no reply and no transaction waits for a text to be
 * read. The thread starts with the first draft, and again after it broke or had nothing to do for long. What fails in it
 * is tried once more.
 */
export function createChecker(given: Given = {}): CheckingThread {
  const { patienceMillis = 20_000, restMillis = minutes(10), program = ours } = given
  const queue: Job[] = []
  let current: Job | undefined
  let worker: Worker | undefined
  /** Ends what takes too long; between two texts, the thread’s rest. */
  let timer: NodeJS.Timeout | undefined
  let taught = stylesTaught()

  function started(): Worker {
    const fresh = new Worker(program, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 512 } })
    fresh.unref()
    taught = stylesTaught()
    fresh.on('message', (said: Said) => {
      if (worker !== fresh) return
      if ('answer' in said) settled()?.answer(said.answer)
      else failed(Object.assign(new Error(said.failed), { code: said.code }))
      next()
    })
    fresh.on('error', (error) => lost(fresh, error))
    fresh.on('exit', () => lost(fresh, new Error('The thread ended.')))
    return fresh
  }

  function settled(): Job | undefined {
    const job = current
    clearTimeout(timer)
    current = undefined
    return job
  }

  function failed(error: unknown): void {
    const job = settled()
    taught = stylesTaught()
    if (job && !job.isAgain) queue.unshift({ ...job, isAgain: true })
    else job?.fail(unchecked(error))
  }

  function lost(ended: Worker, error: unknown): void {
    if (worker !== ended) return
    void stop()
    failed(error)
    next()
  }

  function stop(): Promise<unknown> {
    const ended = worker
    worker = undefined
    return ended?.terminate() ?? Promise.resolve()
  }

  function next(): void {
    while (!current && queue.length > 0) {
      current = queue.shift()
      try {
        worker ??= started()
        worker.postMessage(handed(current?.task))
        clearTimeout(timer)
        timer = setTimeout(tooLong, patienceMillis)
      } catch (error) {
        failed(error)
      }
    }
    if (!current) timer = setTimeout(() => void stop(), restMillis).unref()
  }

  /** Rules are handed to a thread once: two thousand of them weigh more than any text. */
  function handed(task: Task | undefined): Task | undefined {
    return task?.asks === 'style' ? { ...task, style: taught(task.style) } : task
  }

  /** What took too long once would again, and everybody behind it would wait for that. */
  function tooLong(): void {
    void stop()
    settled()?.fail(unchecked(new Error(`It took more than ${patienceMillis} ms.`)))
    next()
  }

  function ask(task: Task): Promise<Answer> {
    return new Promise((answer, fail) => {
      queue.push({ task, isAgain: false, answer, fail })
      next()
    })
  }

  return {
    faults: (draft, wanted) => ask({ asks: 'faults', draft, wanted }) as Promise<readonly Found[]>,
    style: (draft, asked) => ask({ asks: 'style', draft, ...asked }) as Promise<readonly Found[]>,
    prints: (draft) => ask({ asks: 'prints', draft }) as Promise<Prints>,
    /** Ends the thread. Whoever still waits is told so. */
    async close() {
      const left = [settled(), ...queue.splice(0)]
      for (const job of left) job?.fail(unchecked(new Error('The site is closing.')))
      clearTimeout(timer)
      await stop()
    },
  }
}

function unchecked(error: unknown): Fault {
  const fault = new Fault(
    `The desk check could not read a draft: ${error instanceof Error ? error.message : String(error)}`,
    'Nothing in it was changed. Try again; if it stays, the log says what broke.',
    error,
  )
  const code = shortageIn(error)
  return code === undefined ? fault : Object.assign(fault, { code })
}

/** A thread says only in words why it could not begin. */
function shortageIn(error: unknown): string | undefined {
  const said = `${codeOf(error)} ${String(error)}`
  return (
    /\b(?:EMFILE|ENFILE|EAGAIN|ENOMEM)\b/.exec(said)?.[0] ?? (/too many open files/i.test(said) ? 'EMFILE' : undefined)
  )
}

// Built, this file and the worker's end in .js; run from source, in .ts.
const ours = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
