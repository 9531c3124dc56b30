import { textSent } from '../../assembly/fields.ts'
import type { Setting } from '../../assembly/setting.ts'
import { inOurWords } from '../../base/in-our-words.ts'
import type { To } from './changing.ts'
import { type Texts, textIn } from './kept.ts'

type Read = { to: To[]; typed: Texts } | { problems: Record<string, string>; typed: Texts }

type Form = { settings: readonly Setting[]; now: Texts }

/**
 * What a form sent for these settings: what each is to be, or what is wrong with which. One that was not sent, or twice,
 * stays what it was.
 */
export function readTyped({ settings, now }: Form, sent: Readonly<Record<string, unknown>>): Read {
  const problems: Record<string, string> = {}
  const to: To[] = []
  const typed = new Map<string, string>()
  for (const setting of settings) {
    const { name, field } = setting
    const text = textSent(field, sent[name]) ?? textIn(now, setting)
    typed.set(name, text)
    const read = field.read.safeParse(text, inOurWords)
    if (read.success) to.push([setting, read.data])
    else problems[name] = read.error.issues[0]?.message ?? ''
  }
  return Object.keys(problems).length > 0 ? { problems, typed } : { to, typed }
}
