import type { DeskFacts, Draft } from '../src/features/desk/index.ts'
import type { Gold } from './gold.ts'

/**
 * What a newsroom would have confirmed of an article: its people with the roles it gives them, and its quotes. Every third
 * quote stands in an earlier article as well, in straight marks and without its last word.
 */
export function recordOf(draft: Draft, { people, roles = [], quotes }: Gold): DeskFacts {
  const date = draft.dateline?.date ?? '2026-01-01'
  return {
    people: people.map((name, index) => ({
      id: `person-${index}`,
      name,
      aliases: [],
      roles: roles.filter(({ person }) => person === name).map(({ title }) => dated(title, date)),
    })),
    names: [],
    quotes: quotes.flatMap(({ text, passage, speaker, person }, index) => {
      const said = person ?? speaker?.text ?? null
      const quote = { text, passage: draft.passages[passage - 1]?.id ?? null, speaker: said }
      if (said === null) return []
      return [index % 3 === 0 ? { ...quote, archive: { ...earlier(text), speaker: said } } : quote]
    }),
    sources: draft.sources.map(({ title }) => ({ title, isAnonymous: false, reason: null })),
    lost: [],
  }
}

function dated(title: string, date: string) {
  const former = /^former /
  if (former.test(title)) return { title: title.replace(former, ''), from: null, to: daysBefore(date, 900) }
  return { title, from: daysBefore(date, 700), to: null }
}

export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)
}

export function earlier(text: string) {
  const cut = text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : text
  return { text: cut.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'), headline: 'What was said before' }
}
