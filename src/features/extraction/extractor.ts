import { Worker } from 'node:worker_threads'
import { codeOf } from '../../base/fault.ts'
import { said } from '../../base/messages.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import * as say from './messages/newsroom.ts'
import { knownIn } from './names/known.ts'
import type { Suggestions, SuggestOptions } from './suggestion.ts'
import type { Task } from './worker.ts'

export type ExtractionRefusal = 'extraction-busy' | 'extraction-too-long' | 'extraction-short' | 'extraction-failed'

/** Why a text was not read, for the person who asked. */
export const extractionRefusals = said({
  'extraction-busy': say.tooManyTextsAreWaiting,
  'extraction-too-long': say.textTookTooLongTo,
  'extraction-short': say.serverIsShort,
  'extraction-failed': say.textCouldNotBeRead,
}) satisfies Record<ExtractionRefusal, string>

type Limits = {
  /** How long one text may take, in milliseconds. The first also waits for the language model to load. */
  most?: number
  /** How many texts may wait while one is read. */
  waiting?: number
}

type Answer = Outcome<Suggestions, ExtractionRefusal>
type Job = Task & { answer: (outcome: Answer) => void }

export type Extractor = ReturnType<typeof createExtractor>

/**
 * Reads texts in a thread of its own, one at a time, so that no request waits for it. The thread starts with the first
 * text, and again after it broke or was stopped for taking too long.
 */
export function createExtractor({ most = 20_000, waiting = 32 }: Limits = {}) {
  const queue: Job[] = []
  let current: Job | undefined
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined

  function settle(outcome: Answer): void {
    const job = current
    clearTimeout(timer)
    current = undefined
    job?.answer(outcome)
    next()
  }

  function started(): Worker {
    const fresh = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 768 } })
    fresh.unref()
    fresh.on('message', (suggestions: Suggestions) => settle(done(suggestions)))
    fresh.on('error', (error) => lost(fresh, isShortage(error) ? 'extraction-short' : 'extraction-failed'))
    fresh.on('exit', () => lost(fresh))
    return fresh
  }

  /** A thread that ended by itself takes the text it was reading with it, and no other. */
  function lost(ended: Worker, why: ExtractionRefusal = 'extraction-failed'): void {
    if (worker !== ended) return
    worker = undefined
    if (current) settle(refused(why))
  }

  function stop(): void {
    const ended = worker
    worker = undefined
    void ended?.terminate()
  }

  function next(): void {
    if (current) return
    current = queue.shift()
    if (!current) return
    try {
      worker ??= started()
    } catch (error) {
      if (!isShortage(error)) throw error
      settle(refused('extraction-short'))
      return
    }
    timer = setTimeout(() => {
      stop()
      settle(refused('extraction-too-long'))
    }, most)
    worker.postMessage({ text: current.text, options: current.options } satisfies Task)
  }

  return {
    suggest(text: string, options: SuggestOptions = {}): Promise<Answer> {
      if (queue.length >= waiting) return Promise.resolve(refused('extraction-busy'))
      // Ten thousand names are dear to hand to another thread, and a text means few of them.
      const asked = { ...options, known: knownIn(text, options.known ?? []) }
      return new Promise((answer) => {
        queue.push({ text, options: asked, answer })
        next()
      })
    },

    /** Ends the thread. What was waiting is refused. */
    async close(): Promise<void> {
      const left = queue.splice(0)
      for (const { answer } of left) answer(refused('extraction-failed'))
      const ended = worker
      worker = undefined
      if (current) settle(refused('extraction-failed'))
      await ended?.terminate()
    },
  }
}

/** A thread says only in words why it could not begin, and a package that cannot be read for this names its own code. */
function isShortage(error: unknown): boolean {
  return /\b(?:EMFILE|ENFILE|EAGAIN|ENOMEM)\b|too many open files/i.test(`${codeOf(error)} ${String(error)}`)
}

// Built, this file and the worker's end in .js; run from source, in .ts.
const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
