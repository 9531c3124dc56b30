import { createHmac } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { type Base, baseOf, readBase } from '../../base/made-from.ts'
import { clean } from '../../base/text.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import type { Articles } from '../articles/index.ts'
import type { SectionId, SiteSettings } from '../settings/index.ts'
import { type Actor, may, type NewsroomWeb } from '../staff/index.ts'
import { deviationOf, policyForm, type Typed, typedFrom } from './form.ts'
import type { Deviation, Policy, Scope } from './policy.ts'
import { policyFrom } from './rules.ts'
import type { Screening } from './service.ts'
import { type About, policyInWords as inWords, PolicyPage, policyLabels } from './views/policy-page.tsx'
import { WordsPage } from './views/words-page.tsx'
import { type ListKind, listKinds } from './words/lists.ts'

type C = Context<NewsroomWeb>
type Said = { name: string; body: string; status: string }
type Needs = {
  screening: Screening
  settings: SiteSettings
  articles: Articles
  desk: (c: C) => Promise<Desk>
  /** The newest replies of the site, whatever became of them. */
  newestReplies: (most: number) => Promise<Said[]>
}

/** Where a policy holds, and who may change it there. */
type Placed = { scope: Scope; sectionId?: SectionId; about: About }

const triedOn = 10_000
const longestList = 1_000_000
/** Empty ones and notes included. */
const mostLines = 40_000
const listForm = z.object({
  phrases: z
    .string()
    .max(longestList)
    .refine((text) => text.split('\n', mostLines + 1).length <= mostLines)
    .transform(clean)
    .default(clean('')),
  tried: z.string().default(''),
  base: z.string().max(40).default(''),
})

/** How replies are taken, and the lists of words: what a publisher, an editor or a moderator decides beforehand. */
export function screeningRoutes(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  const policyAt = (path: string, find: (c: C) => Promise<Placed | undefined>) => {
    app.get(path, async (c) => opened(c, needs, { placed: await find(c), act: showPolicy }))
    app.post(path, async (c) => opened(c, needs, { placed: await find(c), act: savePolicy }))
  }
  policyAt(urls.newsroom.screening, () => siteOf(needs))
  policyAt(urls.newsroom.sectionScreening(':id'), (c) => sectionOf(needs, c.req.param('id') ?? ''))
  policyAt('/newsroom/screening/articles/:id', (c) => articleOf(needs, c.req.param('id') ?? ''))
  app.get(urls.newsroom.wordList(':kind'), (c) => withList(c, needs, (kind) => showList(c, needs, kind)))
  app.post(urls.newsroom.wordListTrial(':kind'), (c) => withList(c, needs, (kind) => tryList(c, needs, kind)))
  app.post(urls.newsroom.wordList(':kind'), (c) => withList(c, needs, (kind) => saveList(c, needs, kind)))
  return app
}

async function siteOf({ settings }: Needs): Promise<Placed> {
  const { name } = await settings.site()
  return {
    scope: { of: 'site' },
    about: {
      title: 'Reply settings',
      says: `Under every article of ${name}, unless its section or the article itself says otherwise.`,
      action: urls.newsroom.screening,
      above: policyFrom({}),
      isSite: true,
    },
  }
}

async function sectionOf({ screening, settings }: Needs, id: string): Promise<Placed | undefined> {
  const section = (await settings.site()).sections.find((each) => each.id === id)
  if (!section) return undefined
  return {
    scope: { of: 'section', id: section.id },
    sectionId: section.id,
    about: {
      title: `Replies in ${section.name}`,
      says: 'Under every article of this section, unless the article itself says otherwise.',
      action: urls.newsroom.sectionScreening(section.id),
      above: policyFrom(await screening.deviation({ of: 'site' })),
      isSite: false,
    },
  }
}

async function articleOf({ screening, articles }: Needs, id: string): Promise<Placed | undefined> {
  const named = idOf('article').safeParse(id)
  const article = named.success ? await articles.byId(named.data) : undefined
  if (!article) return undefined
  const { sectionId } = article
  const revision = await articles.revision(article.publicId ?? article.draftId)
  const section = await screening.deviation({ of: 'section', id: sectionId })
  return {
    scope: { of: 'article', id: article.id },
    sectionId,
    about: {
      title: 'Replies to this article',
      says: revision?.content.headline ?? '',
      action: urls.newsroom.articleScreening(article.id),
      above: policyFrom(await screening.deviation({ of: 'site' }), section),
      isSite: false,
    },
  }
}

function mayChange(actor: Actor, { scope, sectionId }: Placed): boolean {
  if (scope.of === 'site') return may(actor, 'settings.change')
  return may(actor, 'policy.change', sectionId ? { section: sectionId } : {})
}

type Opening = {
  placed: Placed | undefined
  act: (c: C, needs: Needs, placed: Placed) => Promise<Response>
}

async function opened(c: C, needs: Needs, { placed, act }: Opening): Promise<Response> {
  if (!placed) return c.notFound()
  return mayChange(c.get('actor'), placed) ? act(c, needs, placed) : notAllowed(c, needs)
}

async function showPolicy(c: C, needs: Needs, placed: Placed): Promise<Response> {
  const deviation = await needs.screening.deviation(placed.scope)
  const [typed, base] = [typedFrom(deviation), baseOf(deviation)]
  return c.html(await policyPage(c, needs, { placed, typed, base, saved: c.req.query('done') === 'saved' }))
}

async function savePolicy(c: C, needs: Needs, placed: Placed): Promise<Response> {
  const form = await readForm(c, policyForm)
  if ('problems' in form) {
    const typed = { ...typedFrom({}), ...form.typed, days: [] }
    const base = form.typed.base ?? ''
    return c.html(await policyPage(c, needs, { placed, typed, base, problems: form.problems }), 422)
  }
  const { scope, sectionId } = placed
  const deviation = deviationOf(form.read)
  const outcome = await needs.screening.setPolicy(c.get('actor'), {
    scope,
    deviation,
    base: readBase(form.read.base, await needs.screening.deviation(scope)),
    ...(sectionId ? { sectionId } : {}),
  })
  if ('done' in outcome) return c.redirect(`${placed.about.action}?done=saved`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const [theirs, typed] = [typedFrom(outcome.now), typedFrom(deviation)]
  const fields = differing(policyLabels, { theirs: inWords(theirs), yours: inWords(typed) })
  const collided = { fields, theirs: placed.about.action }
  return c.html(await policyPage(c, needs, { placed, typed, base: baseOf(outcome.now), collided }), 409)
}

type Policed = {
  placed: Placed
  typed: Typed
  base: string
  collided?: Collided
  problems?: Record<string, string>
  saved?: boolean
}

async function policyPage(c: C, needs: Needs, { placed, ...shown }: Policed): Promise<string> {
  const actor = c.get('actor')
  const sections = placed.scope.of === 'site' ? await sectionPolicies(needs) : []
  const page = (
    <PolicyPage
      desk={await needs.desk(c)}
      about={placed.about}
      sections={sections}
      mayChangeWords={may(actor, 'words.change')}
      {...shown}
    />
  )
  return htmlDocument(page)
}

async function sectionPolicies({ screening, settings }: Needs) {
  const site: Deviation = await screening.deviation({ of: 'site' })
  const { sections } = await settings.site()
  return Promise.all(
    sections.map(async ({ id, name }) => {
      const { admission }: Policy = policyFrom(site, await screening.deviation({ of: 'section', id }))
      return { id, name, admission }
    }),
  )
}

async function withList(c: C, needs: Needs, show: (kind: ListKind) => Promise<Response>): Promise<Response> {
  const kind = listKinds.find((each) => each === c.req.param('kind'))
  if (!kind) return c.notFound()
  return may(c.get('actor'), 'words.change') ? show(kind) : notAllowed(c, needs)
}

async function showList(c: C, needs: Needs, kind: ListKind): Promise<Response> {
  const text = await needs.screening.list(kind)
  const shown = { kind, text, base: baseOf(text), saved: c.req.query('done') === 'saved' }
  return c.html(await htmlDocument(<WordsPage desk={await needs.desk(c)} {...shown} />))
}

async function tryList(c: C, needs: Needs, kind: ListKind): Promise<Response> {
  const form = await readForm(c, listForm)
  if ('problems' in form) return tooLong(c, needs, kind)
  const { phrases: text, base } = form.read
  return tried(c, needs, { kind, text, base, status: 200 })
}

async function tried(c: C, needs: Needs, { kind, text, base, says, status, collided }: Trying): Promise<Response> {
  const outcome = await needs.screening.tryList(c.get('actor'), text, await needs.newestReplies(triedOn))
  const desk = await needs.desk(c)
  if ('done' in outcome) {
    const trial = { of: outcome.done, proof: await proofOf(needs, kind, text) }
    return c.html(
      await htmlDocument(
        <WordsPage desk={desk} kind={kind} text={text} base={base} trial={trial} says={says} collided={collided} />,
      ),
      status,
    )
  }
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const { problems } = outcome
  return c.html(
    await htmlDocument(<WordsPage desk={desk} kind={kind} text={text} base={base} problems={problems} />),
    422,
  )
}

type Trying = {
  kind: ListKind
  text: string
  base: string
  says?: string
  status: 200 | 409 | 422
  collided?: Collided
}

/** Only the very list that was tried is saved; any other is tried first. */
async function saveList(c: C, needs: Needs, kind: ListKind): Promise<Response> {
  const form = await readForm(c, listForm)
  if ('problems' in form) return tooLong(c, needs, kind)
  const { phrases: text, tried: proof, base: sent } = form.read
  if (proof !== (await proofOf(needs, kind, text))) {
    const says = 'Not saved yet: this list had not been tried. Here is what it would have matched.'
    return tried(c, needs, { kind, text, base: sent, says, status: 422 })
  }
  const base: Base = readBase(sent, await needs.screening.list(kind))
  const outcome = await needs.screening.saveList(c.get('actor'), kind, { text, base })
  if ('done' in outcome) return c.redirect(`${urls.newsroom.wordList(kind)}?done=saved`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'list-unreadable') return tried(c, needs, { kind, text, base, status: 422 })
  const [theirs, yours] = onlyIn(outcome.now, text)
  const fields = [{ label: 'Lines that only one of the two lists has', theirs, yours }]
  const collided = { fields, theirs: urls.newsroom.wordList(kind) }
  return tried(c, needs, { kind, text, base: baseOf(outcome.now), collided, status: 409 })
}

/** Of two long lists, the lines in which they differ; the whole of one's own stands in its form. */
function onlyIn(...both: [string, string]): [theirs: string, yours: string] {
  const [theirs, yours] = both.map((text) => new Set(text.split('\n')))
  const without = (one: Set<string> | undefined, other: Set<string> | undefined) =>
    [...(one ?? [])]
      .filter((line) => !other?.has(line))
      .slice(0, 200)
      .join('\n')
  return [without(theirs, yours), without(yours, theirs)]
}

async function proofOf({ settings }: Needs, kind: ListKind, text: string): Promise<string> {
  const { secret } = await settings.secret('word-lists')
  return createHmac('sha256', secret).update(`${kind}\n${text}`).digest('base64url')
}

async function tooLong(c: C, needs: Needs, kind: ListKind): Promise<Response> {
  const shown = { kind, text: await needs.screening.list(kind), base: '', says: 'That list is far too long to take.' }
  return c.html(await htmlDocument(<WordsPage desk={await needs.desk(c)} {...shown} />), 422)
}

async function notAllowed(c: C, needs: Needs): Promise<Response> {
  return c.html(await htmlDocument(<NotAllowedPage desk={await needs.desk(c)} />), 403)
}
