import { parentPort } from 'node:worker_threads'
import { suggest } from './suggest.ts'
import type { SuggestOptions } from './suggestion.ts'

/** What the worker is sent, and answers with the suggestions for. */
export type Task = { text: string; options: SuggestOptions }

parentPort?.on('message', ({ text, options }: Task) => {
  parentPort?.postMessage(suggest(text, options))
})
