import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'

/** Who and what has a page under these words, above the articles that have them. */
export const namedSo = slot<(query: string) => Promise<Child>>('search.named-so')
