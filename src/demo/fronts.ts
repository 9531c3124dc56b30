import type { Article, ArticleId } from '../features/articles/index.ts'
import type { ContainerFields, Front } from '../features/fronts/front.ts'
import type { Actor } from '../features/staff/index.ts'
import type { Site } from '../site.ts'

type Articles = ReadonlyMap<string, Article>
type Put = { of: string; headline?: string; kicker?: string; related?: readonly string[] }
type Strip = ContainerFields & { cards?: readonly Put[] }

/** The paper’s home page as its editor arranged it this morning, and launched it. */
export async function addFronts(site: Site, publisher: Actor, articles: Articles): Promise<void> {
  const { sections } = await site.settings.site()
  const idOf = (slug: string) => sections.find((each) => each.slug === slug)?.id ?? null
  const begun = done(await site.fronts.begin(publisher, 'home'))
  let front = begun
  for (const { id } of begun.containers)
    front = done(await site.fronts.move(publisher, { id: front.id, container: id, card: null, to: 'away' }))
  for (const strip of stripsWith(idOf)) front = await addStrip(site, publisher, { front, strip, articles })
  done(await site.fronts.launch(publisher, { id: front.id, version: front.version }))
}

function stripsWith(idOf: (slug: string) => string | null): Strip[] {
  const all = { by: 'all', id: null } as const
  const nothing = { by: 'nothing', id: null } as const
  const of = (slug: string) => ({ by: 'section', id: idOf(slug) }) as const
  return [
    {
      ...{ layout: 'lead', title: '', text: '', rule: all, shows: 4 },
      cards: [
        {
          ...{ of: '23-council-backs-repair', kicker: 'The Long Arm' },
          related: ['18-warned-in-2023', '25-opinion-mend-the-wall'],
        },
      ],
    },
    { layout: 'four', title: 'Harbour', text: '', rule: of('harbour'), shows: 4 },
    {
      ...{ layout: 'quote', title: 'Conrad Meake', rule: nothing, shows: 1 },
      text: 'I told myself that a hole which nobody had measured was not the same as a hole.',
      cards: [{ of: '18-warned-in-2023' }],
    },
    {
      ...{ layout: 'pair', title: 'At length', text: '', rule: nothing, shows: 2 },
      cards: [{ of: '11-night-watch-at-gannet-point' }, { of: '08-sinfonia-slack-water-review' }],
    },
    {
      ...{ layout: 'opinion', title: 'Voices', text: '', rule: nothing, shows: 3 },
      cards: [
        { of: '15-interview-bryony-halse' },
        { of: '12-nora-tessier-obituary' },
        { of: '10-the-cost-of-standing-still' },
      ],
    },
    { layout: 'four', title: 'Sport', text: '', rule: of('sport'), shows: 3 },
    { layout: 'numbered', title: 'What readers answer most', text: '', rule: { by: 'replies', id: null }, shows: 4 },
    { layout: 'times', title: 'Latest', text: '', rule: all, shows: 6 },
    {
      ...{ layout: 'text', title: 'Seen something wrong?', rule: nothing, shows: 0 },
      text: 'Mark the sentence under any article and tell us. What was wrong is put right there, and said so.',
    },
  ]
}

type Adding = { front: Front; strip: Strip; articles: Articles }

async function addStrip(site: Site, publisher: Actor, { front, strip, articles }: Adding): Promise<Front> {
  const { cards = [], ...fields } = strip
  const { id } = front
  const added = done(await site.fronts.addContainer(publisher, { id, layout: fields.layout }))
  const container = added.containers.at(-1)?.id
  if (!container) throw new Error('The demo’s front has no container.')
  let now = done(await site.fronts.changeContainer(publisher, { id, container, fields }))
  for (const { of, headline = '', kicker = '', related = [] } of cards) {
    now = done(await site.fronts.addCard(publisher, { id, container, of: { article: idOf(articles, of) } }))
    const card = now.containers.at(-1)?.cards.at(-1)?.id
    const words = { headline, kicker, hasStandfirst: true, picture: 'own' } as const
    const changed = { ...words, related: related.map((each) => idOf(articles, each)) }
    if (card) now = done(await site.fronts.changeCard(publisher, { id, card, fields: changed }))
  }
  return now
}

function idOf(articles: Articles, key: string): ArticleId {
  const article = articles.get(key)
  if (!article) throw new Error(`The demo’s paper has no article ${key}.`)
  return article.id
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo’s front was refused: ${outcome.refused}`)
  return outcome.done
}
