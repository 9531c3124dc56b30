import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { type Base, baseOf, readBase } from '../../base/made-from.ts'
import { clean } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Article, Articles } from '../articles/index.ts'
import type { Section, SectionId, SiteSettings } from '../settings/index.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { deviationOf, policyForm, type Typed, typedFrom } from './form.ts'
import * as say from './messages/newsroom.ts'
import { changeWordLists } from './permissions.ts'
import type { Deviation, Policy, Scope } from './policy.ts'
import { screeningRoutes } from './routes.ts'
import { policyFrom } from './rules.ts'
import type { Screening } from './service.ts'
import { type About, policyInWords as inWords, PolicyPage, policyLabels } from './views/policy-page.tsx'
import { WordsPage } from './views/words-page.tsx'
import type { ListKind } from './words/lists.ts'

type C = Context<NewsroomWeb>
export type Said = { name: string; body: string; status: string }
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
export function screeningHandlers(needs: Needs) {
  const { site, saveSite, section, saveSection, article, saveArticle, words, saveWords, tryWords } = screeningRoutes
  return [
    on(site, async ({ c }) => showPolicy(c, needs, await siteOf(needs))),
    on(saveSite, async ({ c }) => savePolicy(c, needs, await siteOf(needs))),
    on(section, async ({ c, target }) => showPolicy(c, needs, await sectionOf(needs, target))),
    on(saveSection, async ({ c, target }) => savePolicy(c, needs, await sectionOf(needs, target))),
    on(article, async ({ c, target }) => showPolicy(c, needs, await articleOf(needs, target.article))),
    on(saveArticle, async ({ c, target }) => savePolicy(c, needs, await articleOf(needs, target.article))),
    on(words, ({ c, params }) => showList(c, needs, params.kind)),
    on(tryWords, ({ c, params }) => tryList(c, needs, params.kind)),
    on(saveWords, ({ c, params }) => saveList(c, needs, params.kind)),
  ]
}

async function siteOf({ settings }: Needs): Promise<Placed> {
  const { name } = await settings.site()
  return {
    scope: { of: 'site' },
    about: {
      title: say.replySettings(),
      says: say.underEveryArticleOfName({ name }),
      action: screeningRoutes.site.to(),
      above: policyFrom({}),
      isSite: true,
    },
  }
}

async function sectionOf({ screening }: Needs, section: Section): Promise<Placed> {
  return {
    scope: { of: 'section', id: section.id },
    sectionId: section.id,
    about: {
      title: say.repliesInName({ name: section.name }),
      says: say.underEveryArticleOfThis(),
      action: screeningRoutes.section.to({ id: section.id }),
      above: policyFrom(await screening.deviation({ of: 'site' })),
      isSite: false,
    },
  }
}

async function articleOf({ screening, articles }: Needs, article: Article): Promise<Placed> {
  const { sectionId } = article
  const revision = await articles.revision(article.publicId ?? article.draftId)
  const section = await screening.deviation({ of: 'section', id: sectionId })
  return {
    scope: { of: 'article', id: article.id },
    sectionId,
    about: {
      title: say.repliesToThisArticle(),
      says: revision?.content.headline ?? '',
      action: screeningRoutes.article.to({ id: article.id }),
      above: policyFrom(await screening.deviation({ of: 'site' }), section),
      isSite: false,
    },
  }
}

function isSaved(c: C): boolean {
  return queryOf(c, screeningRoutes.site).done === 'saved'
}

async function showPolicy(c: C, needs: Needs, placed: Placed): Promise<Response> {
  const deviation = await needs.screening.deviation(placed.scope)
  const [typed, base] = [typedFrom(deviation), baseOf(deviation)]
  return c.html(await policyPage(c, needs, { placed, typed, base, saved: isSaved(c) }))
}

async function savePolicy(c: C, needs: Needs, placed: Placed): Promise<Response> {
  const form = await readBody(c, policyForm)
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
      mayChangeWords={may(actor, changeWordLists)}
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

async function showList(c: C, needs: Needs, kind: ListKind): Promise<Response> {
  const text = await needs.screening.list(kind)
  const shown = { kind, text, base: baseOf(text), saved: isSaved(c) }
  return c.html(await htmlDocument(<WordsPage desk={await needs.desk(c)} {...shown} />))
}

async function tryList(c: C, needs: Needs, kind: ListKind): Promise<Response> {
  const form = await readBody(c, listForm)
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
  const form = await readBody(c, listForm)
  if ('problems' in form) return tooLong(c, needs, kind)
  const { phrases: text, tried: proof, base: sent } = form.read
  if (proof !== (await proofOf(needs, kind, text))) {
    const says = say.notSavedYetThisList()
    return tried(c, needs, { kind, text, base: sent, says, status: 422 })
  }
  const base: Base = readBase(sent, await needs.screening.list(kind))
  const outcome = await needs.screening.saveList(c.get('actor'), kind, { text, base })
  if ('done' in outcome) return c.redirect(`${screeningRoutes.words.to({ kind })}?done=saved`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'list-unreadable') return tried(c, needs, { kind, text, base, status: 422 })
  const [theirs, yours] = onlyIn(outcome.now, text)
  const fields = [{ label: say.linesThatOnlyOneOf(), theirs, yours }]
  const collided = { fields, theirs: screeningRoutes.words.to({ kind }) }
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
  const shown = { kind, text: await needs.screening.list(kind), base: '', says: say.thatListIsFarToo() }
  return c.html(await htmlDocument(<WordsPage desk={await needs.desk(c)} {...shown} />), 422)
}
