import { expect, test } from 'vitest'
import type { Instant } from '../../../base/clock.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { type Candidate, mostAtOnce } from '../everywhere.ts'
import { EverywherePage } from './everywhere-page.tsx'

const candidates = Array.from({ length: mostAtOnce + 2 }, (_, number) => ({
  articleId: `article${number}`,
  seen: 'seen',
  headline: `Article ${number}`,
  passage: 'Ada Holt said so.',
  left: number === 0 ? ('draft-waits' as const) : null,
})) as Candidate[]

test('when more articles say it than are put right together, the form says so and ticks as many as can be', async () => {
  const [many, just] = [await shown(candidates), await shown(candidates.slice(0, -1))]

  expect(many).toContain(`${mostAtOnce + 1} articles say it, and at most ${mostAtOnce} are put right together.`)
  expect(just).not.toContain('are put right together')
  expect([many, just].map((page) => page.match(/ checked=""/g)?.length)).toEqual([mostAtOnce, mostAtOnce])
})

const desk: Desk = {
  ...{ language: 'en-GB', timeZone: 'UTC', site: 'The Packet', now: '2026-11-20T09:00:00.000Z' as Instant },
  ...{ assets: { style: '/style.css', script: () => undefined }, who: null, places: [], unread: 0 },
}

async function shown(all: Candidate[]): Promise<string> {
  const typed = { wrong: 'Ada Holt', right: 'Ada Holm', was: '', now: '' }
  const rest = { article: [], problems: {}, ticked: undefined, result: undefined }
  return String(await htmlDocument(<EverywherePage desk={desk} typed={typed} candidates={all} {...rest} />))
}
