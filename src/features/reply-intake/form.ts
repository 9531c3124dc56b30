import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { clean, cleanLine, plainLine, plainText } from '../../base/text.ts'
import { isBlock } from '../articles/routes.ts'
import { longestReply } from '../replies/index.ts'
import type { Aim } from './attempt.ts'
import * as say from './messages/readers.ts'
import { longestEmail, longestName } from './rules.ts'
import type { Problem, Typed } from './views/form.tsx'

const wantsReply = say.writeReply
const wantsName = say.writeName
const wantsEmail = say.writeEmail

/** Something that leaves ink: text of nothing but marks and invisible letters is empty. */
const ink = /[^\s\p{M}\p{Default_Ignorable_Code_Point}]/u
/** As strict as is safe: one sign, something before it, and a name with a dot behind. */
const addressShape = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/

const answered = idOf('reply')
const hidden = z.string().catch('').default('')

/** What the form under the article is for. */
export const toTheArticle: Aim = { answers: null, block: null, errorReport: null }

/** The form as it is sent. `website` is the field people do not see, `form` the stamp of when it was rendered. */
export const sentForm = z.object({
  body: plainText({ max: longestReply, says: wantsReply }).refine((text) => ink.test(text), {
    error: wantsReply,
  }),
  name: plainLine({ max: longestName, says: wantsName }).refine((text) => ink.test(text), { error: wantsName }),
  email: plainLine({ max: longestEmail, says: wantsEmail }).refine((text) => addressShape.test(text), {
    error: wantsEmail,
  }),
  answers: z.union([z.literal('').transform(() => null), answered]).default(null),
  block: z
    .string()
    .max(16)
    .catch('none')
    .default('')
    .transform((block) => (block === '' ? null : block)),
  error: hidden,
  seen: hidden,
  thanks: hidden,
  website: hidden,
  form: hidden,
})

/** Held to what the form for a new reply is held to. */
export const editForm = sentForm.pick({ body: true })

/** What was typed, whatever was wrong with it: in full, and safe to lay out. */
export function typedOf(sent: Record<string, string>): { typed: Typed; stamp: string; aim: Aim } {
  const {
    body = '',
    name = '',
    email = '',
    form = '',
    answers = '',
    block = '',
    error = '',
    seen = '',
    thanks = '',
  } = sent
  const typed = { body: clean(body), name: cleanLine(name), email: cleanLine(email) }
  const quoted = isBlock(block) ? block : null
  const aim = {
    answers: answered.safeParse(answers).data ?? null,
    block: quoted,
    errorReport: reportIn({ error, seen }),
    mayBeThanked: thanks !== '',
  }
  return { typed, stamp: form, aim }
}

/** Whoever chose that only the newsroom may read it is believed, whatever else is ticked. */
export function reportIn({ error, seen }: { error: string; seen: string }): Aim['errorReport'] {
  if (seen === 'private') return 'private'
  return error === '' ? null : 'public'
}

export function problemOf({ body, name, email }: Record<string, string>): Problem {
  const fields = Object.entries({ body, name, email }).filter(([, says]) => says !== undefined)
  return { refused: 'incomplete', fields: Object.fromEntries(fields) }
}

/** A reply that cannot even be named is one that is not there; anything else wrong is told first. */
export function answerLost(problems: Record<string, string>): Problem | undefined {
  const isAll = Object.keys(problems).every((name) => name === 'answers')
  return isAll ? { refused: 'answered-gone', fields: {} } : undefined
}
