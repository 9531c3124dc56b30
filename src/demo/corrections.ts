import { type Article, type ArticleId, type Correcting, passages } from '../features/articles/index.ts'
import type { ReplyId } from '../features/replies/index.ts'
import type { Site } from '../site.ts'

type Told = Pick<Correcting, 'kind' | 'was' | 'now'> & { report?: ReplyId }
type Change = { words?: [string, string]; told?: Told }

/** A correction that a reader led to, a clarification, and an update of what could not be known then. */
export async function addCorrections(
  site: Site,
  articles: ReadonlyMap<string, Article>,
  report: ReplyId,
): Promise<void> {
  const of = (key: string) => articles.get(key)?.id
  await republish(site, of('23-council-backs-repair'), {
    words: ['The parapet will be finished next autumn.', 'The parapet will be finished in spring 2028.'],
    told: {
      kind: 'correction',
      now: 'The parapet of the Long Arm will be finished in spring 2028, as page 9 of the council’s papers says',
      was: 'it would be finished next autumn',
      report,
    },
  })
  await republish(site, of('04-athletic-beat-staith-town'), {
    words: ['who beat them twice last season', 'who beat them twice in the league last season'],
    told: {
      kind: 'clarification',
      now: 'Staith Town beat Athletic twice in the league last season. Athletic won the cup tie between them in January',
      was: '',
    },
  })
  await republish(site, of('05-council-halts-dredging'), {
    told: {
      kind: 'update',
      now: 'On 19 November the council agreed to rebuild the Long Arm, and to let the dredger return on 1 March at the earliest',
      was: '',
    },
  })
}

/** Publishes an article again, with a few words changed, with something told to readers, or with both. */
export async function republish(site: Site, id: ArticleId | undefined, { words, told }: Change): Promise<void> {
  const { articles, newsroom } = site
  const article = id && (await articles.byId(id))
  const revision = article && (await articles.revision(article.draftId))
  const publisher = (await newsroom.all()).find(({ role }) => role === 'publisher')
  if (!article || !revision || !publisher) throw new Error('The demo’s paper has nothing to change.')
  const { content } = revision
  const changed = words ? replaced(content.body, words) : { body: content.body, block: null }
  const saving = { articleId: article.id, base: article.draftId, content: { ...content, body: changed.body } }
  const saved = done(await articles.save(publisher, saving))
  const report = told?.report ?? null
  const correcting = told ? { ...told, block: changed.block, report, corrects: null } : null
  done(await articles.publish(publisher, { articleId: article.id, revisionId: saved.revision.id, correcting }))
}

type Body = Parameters<typeof passages>[0]

function replaced(body: Body, [before, after]: [string, string]): { body: Body; block: string } {
  const passage = passages(body).find(({ text }) => text.includes(before))
  if (!passage) throw new Error(`The demo’s paper does not say “${before}”.`)
  return { body: JSON.parse(JSON.stringify(body).replace(before, after)) as Body, block: passage.id }
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo’s own correction was refused: ${outcome.refused}`)
  return outcome.done
}
