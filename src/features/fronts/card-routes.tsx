import { isId } from '../../base/id.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { pathOf } from '../../base/path.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { ArticleId } from '../articles/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { showFront } from './desk-routes.tsx'
import { cardForm } from './forms.ts'
import { type CardFields, type Front, type FrontCard, shownOfCard } from './front.ts'
import * as say from './messages/newsroom.ts'
import { frontRoutes } from './routes.ts'
import { cardIn, mostRelated } from './rules.ts'
import { see } from './seen.ts'
import { CardPage, type CardShown } from './views/card-page.tsx'
import type { C, Web } from './web.ts'
import { arrangeRefusals, cardLabels } from './words.ts'

/** A card by itself: what it goes by on this front. */
export function cardHandlers(web: Web) {
  return [
    on(frontRoutes.card, async ({ c, target: front, query }) => {
      const card = query.card === null ? undefined : cardIn(front.containers, query.card)
      return card && show(c, web, { front, card })
    }),
    on(frontRoutes.changeCard, ({ c, target: front }) => change(c, web, front)),
  ]
}

type Typed = Record<string, string>
type Showing = { front: Front; card: FrontCard; status?: 200 | 409 | 422; typed?: Typed } & Partial<
  Pick<CardShown, 'problems' | 'collided'>
>

async function show(c: C, web: Web, { front, card, status = 200, ...showing }: Showing): Promise<Response> {
  const { problems = {}, collided } = showing
  const seen = await see(web, c, front)
  const typed = showing.typed ?? typedOf(card, seen.names)
  const { pictures: search } = queryOf(c, frontRoutes.card)
  const offered = await web.media.choice(search)
  const chosen = offered.some(({ id }) => id === typed.picture) ? [] : await web.media.find([typed.picture ?? ''])
  const pictures = [...chosen, ...offered]
  const page = <CardPage {...{ desk: await web.desk(c), seen, card, typed, problems, collided, pictures, search }} />
  return c.html(await htmlDocument(page), status)
}

type Names = Awaited<ReturnType<typeof see>>['names']

function typedOf({ related, headline, kicker, hasStandfirst, picture }: CardFields, names: Names): Typed {
  const addresses = related.map((id) => names.get(id)?.path ?? writingRoutes.edit.to({ id }))
  const base = baseOf(shownOfCard({ related, headline, kicker, hasStandfirst, picture }))
  return { headline, kicker, standfirst: hasStandfirst ? 'yes' : '', picture, related: addresses.join('\n'), base }
}

async function change(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, cardForm)
  const named = 'read' in sent ? sent.read.card : sent.typed.card
  const card = front.containers.flatMap(({ cards }) => cards).find(({ id }) => id === named)
  if (!card) return gone(c, web, { id: front.id, typed: 'typed' in sent ? sent.typed : kept(sent.read) })
  if ('problems' in sent) return show(c, web, { front, card, status: 422, problems: sent.problems, typed: sent.typed })
  const { standfirst, related: lines, base, card: _, ...words } = sent.read
  const related = await articlesCalled(web, lines)
  const fields = { ...words, hasStandfirst: standfirst, related: related ?? [] }
  const problems = related ? await problemOf(web, card, fields) : { related: say.relatedWrong() }
  if (!problems) return keep(c, web, { front, card, fields, base })
  const typed = { ...words, standfirst: standfirst ? 'yes' : '', related: lines, base }
  return show(c, web, { front, card, status: 422, problems, typed })
}

type Keeping = { front: Front; card: FrontCard; fields: CardFields; base: string }

async function keep(c: C, web: Web, { front, card, fields, base: sent }: Keeping): Promise<Response> {
  const { id } = card
  const base = readBase(sent, shownOfCard(card))
  const outcome = await web.fronts.changeCard(c.get('actor'), { id: front.id, card: id, fields: { ...fields, base } })
  if ('done' in outcome) return c.redirect(`${frontRoutes.show.to({ id: front.id, done: 'arranged' })}#at-${id}`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  if (outcome.refused !== 'changed-meanwhile') return gone(c, web, { id: front.id, typed: kept(fields) })
  return overtakenBy(c, web, { front: outcome.now, card: cardIn(outcome.now.containers, id) ?? card, yours: fields })
}

/** A link has no headline but its own; and only what the library has stands on a card. */
async function problemOf({ media }: Web, { of }: FrontCard, { headline, picture }: CardFields) {
  if ('link' in of && headline === '') return { headline: say.linkNeedsBoth() }
  if (picture === 'own' || picture === 'none' || (await media.kept(picture))) return undefined
  return { picture: say.pictureGone() }
}

/** What was typed into a card that somebody took away meanwhile. */
async function gone(c: C, web: Web, { id, typed }: { id: Front['id']; typed: Typed }): Promise<Response> {
  const front = await web.fronts.byId(id)
  const trouble = { status: 422, says: arrangeRefusals['gone-meanwhile'], problems: {}, typed } as const
  return front ? showFront(c, web, { front, trouble }) : c.redirect(frontRoutes.list.to(), 303)
}

type Overtaking = { front: Front; card: FrontCard; yours: CardFields }

/** Both texts, and what was typed in its form, which is made from the newer one now. */
async function overtakenBy(c: C, web: Web, { front, card, yours }: Overtaking): Promise<Response> {
  const names = await web.fronts.names(c.get('actor'), [...front.containers, mentioning(front, yours)])
  const inWords = (fields: CardFields) => {
    const { standfirst, base, ...typed } = typedOf(fields, names)
    const picture = pictureInWords(fields.picture)
    return { ...typed, picture, hasStandfirst: fields.hasStandfirst ? say.shown() : say.notShown() }
  }
  const both = { theirs: inWords(card), yours: inWords(yours) }
  const collided = {
    fields: differing(cardLabels, both),
    theirs: frontRoutes.card.to({ id: front.id, card: card.id }),
  }
  const typed = { ...typedOf(yours, names), base: baseOf(shownOfCard(card)) }
  return show(c, web, { front, card, status: 409, typed, collided })
}

function pictureInWords(picture: CardFields['picture']): string {
  if (picture === 'own') return say.pictureOwn()
  return picture === 'none' ? say.pictureNone() : picture
}

/** So that what only the other text names is called by its name, too. */
function mentioning({ containers: [first] }: Front, { related }: CardFields) {
  const [card] = first?.cards ?? []
  const blank = {
    id: '' as never,
    layout: 'four',
    title: '',
    text: '',
    rule: { by: 'all', id: null },
    shows: 0,
  } as const
  const of = card?.of ?? { link: '/' }
  return { ...blank, cards: [{ ...blankCard, of, related }] }
}

const blankCard = { id: '' as never, headline: '', kicker: '', hasStandfirst: true, picture: 'own' } as const

function kept({ headline, kicker }: { headline: string; kicker: string }): Typed {
  return { headline, kicker }
}

/** By the addresses that readers or the newsroom know them by, one a line; nothing where one leads to no article. */
async function articlesCalled({ articles }: Web, text: string): Promise<ArticleId[] | undefined> {
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)
  if (lines.length > mostRelated) return undefined
  const found = await Promise.all(lines.map((line) => articleCalled(articles, line)))
  const ids = found.flatMap((id) => id ?? [])
  return ids.length === lines.length ? [...new Set(ids)] : undefined
}

async function articleCalled(articles: Web['articles'], text: string): Promise<ArticleId | undefined> {
  const path = URL.canParse(text) ? new URL(text).pathname : text
  const last = path.split('/').find(isId)
  if (last) return (await articles.byId(last as ArticleId))?.id
  const spelt = pathOf(path)
  const at = spelt && (await articles.whereIs(spelt))
  return at?.found === 'article' ? at.article.id : undefined
}
