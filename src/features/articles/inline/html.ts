import type { Html } from '../blocks/html.ts'
import { atomOf } from './atoms.ts'
import type { Where } from './define-atom.ts'
import { type Mark, marks } from './marks.ts'
import type { Run, Words } from './words.ts'

export function wordsHtml(content: Words | undefined, where: Where): Html {
  return (content ?? []).map((run) => runHtml(run, where))
}

function runHtml(run: Run, where: Where): Html {
  if (run.type !== 'text') return atomOf(run).html(run, where)
  return [...(run.marks ?? [])].reverse().reduce<Html>((inner, mark) => markHtml(mark, inner, where.base), run.text)
}

function markHtml(mark: Mark, inner: Html, base: string): Html {
  const definition = marks.find(({ type }) => type === mark.type)
  return definition ? definition.html(mark, inner, base) : inner
}
