import type { Draft, Passage } from '../features/desk/index.ts'

/** A draft with nothing wrong, but for what a test says. `body` is its paragraphs. */
export function aDraft({ body = [], ...said }: Partial<Draft> & { body?: string[] } = {}): Draft {
  return {
    headline: 'Ferry fares to rise in spring',
    standfirst: 'Islanders say that the increase will close shops.',
    byline: ['Dana Reyes'],
    dateline: { place: 'BRACKMOUTH', date: '2026-06-18' },
    sources: [{ title: 'Harbour board, minutes', url: 'https://harbour.example/minutes' }],
    passages: body.map((text, index) => aPassage({ id: `p${index + 1}`, text })),
    ...said,
  }
}

export function aPassage({ id = 'p1', kind = 'paragraph', text = '' }: Partial<Passage>): Passage {
  return { id, kind, text }
}
