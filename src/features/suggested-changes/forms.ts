import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { plainText } from '../../base/text.ts'
import { bodyShape } from '../articles/index.ts'
import { lines } from '../working-copies/index.ts'
import * as say from './messages/newsroom.ts'
import type { Wording } from './rules/hunks.ts'
import { lineNamed } from './rules/lines.ts'
import { longestWording, type SentChange } from './suggested-change.ts'

const back = z.enum(['page', 'panel', 'writing']).catch('page')
const wanted = z.enum(['accept', 'refuse'])

export const decideForm = z.object({
  act: wanted,
  version: z.coerce.number().int().min(1),
  /** One of the parts it has, counted from 0; all of it where none is named. */
  part: z.coerce.number().int().min(0).optional().catch(undefined),
  back,
})

export const decideAllForm = z.object({ act: wanted, by: idOf('staff').optional().catch(undefined), back })

export const rewordForm = z.object({
  block: z.string().min(1).max(40),
  words: plainText({ max: 20_000, says: say.wordsAreMissing }),
})

type Sent = {
  block: string
  below: string | null
  from?: SentChange['from'] | undefined
  before?: unknown
  after?: unknown
}

/** `undefined` where a wording is no block of ours, or is another one than it says. */
export function suggestedIn(sent: readonly Sent[]): SentChange[] | undefined {
  const read = sent.map(({ block, below, from = null, before, after }) => {
    const [was, is] = [wordingIn(before, block), wordingIn(after, block)]
    if (was === undefined || is === undefined) return undefined
    // A line is there, however empty: none is new, and none goes.
    if (lineNamed(block) !== undefined && (was === null) !== (is === null)) return undefined
    return { block, below, from, before: was, after: is }
  })
  const blocks = new Set(sent.map(({ block }) => block))
  return blocks.size === sent.length && read.every((each) => each !== undefined) ? read : undefined
}

function wordingIn(sent: unknown, block: string): Wording | undefined {
  if (sent === null || sent === undefined) return null
  if (JSON.stringify(sent).length > longestWording) return undefined
  const line = lineNamed(block)
  if (line !== undefined) return lineIn(sent, { block, line })
  const [part] = bodyShape.safeParse({ type: 'doc', content: [sent] }).data?.content ?? []
  return part?.attrs.id === block ? (part as unknown as Wording) : undefined
}

const longestLine = 20_000
const run = z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(longestLine) })

function lineIn(sent: unknown, { block, line }: { block: string; line: string }): Wording | undefined {
  if (!lines.some((name) => name === line)) return undefined
  const shape = z.strictObject({
    type: z.literal('line'),
    attrs: z.strictObject({ id: z.literal(block) }),
    content: z.array(run).length(1).optional(),
  })
  const read = shape.safeParse(sent).data
  if (!read) return undefined
  const { content, ...bare } = read
  return content ? { ...bare, content } : bare
}
