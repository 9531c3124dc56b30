import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { cleanLine } from '../../base/text.ts'
import type { StageName } from '../articles/index.ts'
import { type Act, actNames } from './bulk.ts'

/** One box sends one id, and the box of a page all of its ids with blanks between. */
const ids = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat().flatMap((each) => String(each).split(' '))),
  z.array(z.string().max(40)).max(1_000),
)

const text = z.string().max(200).default('')

export const bulkForm = z.object({
  act: z.enum(actNames),
  id: ids,
  page: ids,
  ...{ section: text, topic: text, stage: text, person: text },
})

export type Sent = z.infer<typeof bulkForm>

/** What is to be done; nothing where it was not said to become what. */
export function actIn({ act, section, topic, stage, person }: Sent): Act | undefined {
  if (act === 'drop' || act === 'trash') return { is: act }
  if (act === 'section') return readId('section', section, (to) => ({ is: 'section', to }))
  if (act === 'stage') return stage === '' ? undefined : { is: 'stage', to: stage as StageName }
  if (act === 'topic') return cleanLine(topic) === '' ? undefined : { is: 'topic', to: cleanLine(topic).slice(0, 80) }
  if (person === 'nobody') return { is: 'assign', to: null }
  return readId('staff', person, (to) => ({ is: 'assign', to }))
}

function readId<Kind extends 'section' | 'staff'>(
  kind: Kind,
  sent: string,
  as: (id: ReturnType<ReturnType<typeof idOf<Kind>>['parse']>) => Act,
): Act | undefined {
  const parsed = idOf(kind).safeParse(sent)
  return parsed.success ? as(parsed.data) : undefined
}
