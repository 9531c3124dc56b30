import { z } from 'zod'
import { line } from '../../base/typed-fields.ts'
import { back } from '../facts/index.ts'

export const togetherForm = z.object({ back })

export const undoForm = z.object({ back, at: z.string().max(30).default('') })

export const decisionForm = z.object({
  back,
  act: z.enum(['accept', 'reject']),
  candidate: z.string().max(210).default(''),
  who: line(200),
  name: line(200),
  kind: z.string().max(20).default(''),
  title: line(300),
})
