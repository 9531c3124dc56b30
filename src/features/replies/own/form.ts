import { z } from 'zod'
import { isId } from '../../../base/id.ts'
import { plainText } from '../../../base/text.ts'
import { sentForm } from '../form.ts'
import type { ReplyId } from '../reply.ts'
import { longestReport, reportReasons } from './rules.ts'

/** Held to what the form for a new reply is held to. */
export const editForm = sentForm.pick({ body: true })
export const reportForm = z.object({
  reason: z.enum(reportReasons, 'Please choose what is wrong with it.'),
  words: plainText({ max: longestReport, min: 0 }),
})

const words = ['sent', 'edit', 'versions', 'withdrawal', 'report', 'reports'] as const
export type OwnAddress = { path: string; id: ReplyId; is: (typeof words)[number] }

const shape = new RegExp(`^(/.+?)/replies/([a-z0-9]+)/(${words.join('|')})$`)

/** Reads an address of what somebody may do with one reply; `undefined` for any other. */
export function ownAddressOf(address: string): OwnAddress | undefined {
  const [, path, id, is] = shape.exec(address) ?? []
  if (path === undefined || id === undefined || !isId(id)) return undefined
  return { path, id: id as ReplyId, is: is as OwnAddress['is'] }
}
