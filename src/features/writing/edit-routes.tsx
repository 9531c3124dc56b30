import { idOf } from '../../base/id.ts'
import { slugOf } from '../../base/text.ts'
import { readBody, readFields } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { type Content, kindName, type Revision, targetOf, toMarkdown } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { readPlan } from '../plan/permissions.ts'
import { may } from '../staff/index.ts'
import { type Parsed, type Problems, readContent, readTyped, type Typed, titlesTyped, typedOf } from './content-form.ts'
import { compared, textsOf } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { type C, dismissingFor, type Needs, namesFor, type Opened, savingOf, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { readText } from './sent-text.ts'
import { ConflictPage } from './views/conflict-page.tsx'
import { EditPage, type House } from './views/edit-page.tsx'
import { saveRefusals } from './words.ts'

/** Writing an article: as a form for everybody, as JSON for the editor that saves by itself. */
export function editHandlers(needs: Needs) {
  return [
    on(writingRoutes.edit, withArticle(needs, show)),
    on(writingRoutes.save, withArticle(needs, saveForm)),
    on(writingRoutes.saveRevision, withArticle(needs, saveJson)),
  ]
}

/** Whoever may read but not write is shown how far it is. */
async function show(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const { actor, article, draft } = opened
  if (!may(actor, writeArticles, targetOf(article)))
    return c.redirect(writingRoutes.publishing.to({ id: article.id }), 303)
  const notice =
    queryOf(c, writingRoutes.edit).done === 'saved' ? say.savedAsRevisionNumber({ number: draft.number }) : undefined
  const typed = typedFrom(draft.content, article.publicId === null)
  return c.html(await editPage(c, needs, { ...opened, typed, notice }))
}

/** `sought`: the words by which somebody looks for a picture, and wants nothing saved. */
type Sent = { base: Revision['id'] | undefined; typed: Typed; parsed: Parsed; sought: string | undefined }

async function readSent(c: C, { nextBlock }: Needs, { draft }: Opened): Promise<Sent> {
  const sent = await readFields(c)
  const base = idOf('revision').safeParse(sent.base).data
  const typed = typedOf(sent)
  const text = readText(
    { blocks: sent.body, markdown: typed.markdown },
    { before: draft.content.body, nextId: nextBlock },
  )
  return {
    base,
    typed: { ...typed, markdown: text.markdown },
    parsed: readTyped(typed, text, draft.content),
    sought: sent.act === 'find-pictures' ? String(sent.pictureSearch ?? '').slice(0, 200) : undefined,
  }
}

async function saveForm(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const { typed, base, parsed, sought } = await readSent(c, needs, opened)
  // Without scripts the library is searched with everything that was typed still in its form.
  if (sought !== undefined) return c.html(await editPage(c, needs, { ...opened, typed, sought, base }))
  const again = (problems: Problems) => editPage(c, needs, { ...opened, typed, problems })
  if ('problems' in parsed) return c.html(await again(parsed.problems), 422)
  const { content } = parsed
  const articleId = opened.article.id
  const outcome = await needs.workingCopies.saveForm(articleId, {
    by: opened.actor,
    base: base ?? opened.draft.id,
    content,
  })
  if ('done' in outcome) return c.redirect(`${writingRoutes.edit.to({ id: articleId })}?done=saved`, 303)
  if (outcome.refused === 'not-sound') return c.html(await again({ body: outcome.says }), 422)
  if (outcome.refused === 'stale-save') {
    const conflict = { ...opened, newest: outcome.newest, typed, content }
    return c.html(await conflictPage(c, needs, conflict), 409)
  }
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'no-such-article') return c.notFound()
  const field = outcome.refused === 'no-such-author' ? 'byline' : 'sectionId'
  return c.html(await again({ [field]: saveRefusals[outcome.refused] }), 422)
}

async function saveJson(c: C, needs: Needs, { actor, article, draft }: Opened): Promise<Response> {
  const sent = await readBody(c, writingRoutes.saveRevision.body)
  if ('problems' in sent) return c.json({ problem: 'unreadable' }, 400)
  const parsed = readContent(sent.read.content, draft.content)
  if ('problems' in parsed) return c.json({ problem: 'not-sound', problems: parsed.problems }, 422)
  const { content } = parsed
  const { base, isTogether } = sent.read
  const outcome = isTogether
    ? await needs.workingCopies.cut(actor, article.id, { base, content })
    : await needs.articles.save(actor, { articleId: article.id, base, content })
  if ('done' in outcome) {
    const { id, number, savedAt } = outcome.done.revision
    return c.json({ revision: { id, number, savedAt } })
  }
  if (outcome.refused === 'stale-save') {
    const { id, number, content: theirs } = outcome.newest
    const newest = { id, number, ...(await savingOf(needs, outcome.newest)), content: theirs }
    return c.json({ problem: 'stale-save', newest, yours: content }, 409)
  }
  if (outcome.refused === 'not-sound') return c.json({ problem: outcome.refused, says: outcome.says }, 422)
  const says = saveRefusals[outcome.refused]
  return c.json({ problem: outcome.refused, says }, outcome.refused === 'not-allowed' ? 403 : 422)
}

type Editing = Opened & {
  typed: Typed
  problems?: Problems
  notice?: string | undefined
  sought?: string
  base?: Revision['id'] | undefined
}

async function editPage(c: C, needs: Needs, editing: Editing): Promise<string> {
  const { actor, article, draft, typed, problems = {}, notice, sought = '' } = editing
  const [{ sections, address }, authors, newest] = await Promise.all([
    needs.settings.site(),
    needs.newsroom.authors(),
    needs.media.choice(sought),
  ])
  const own = sections.filter(({ id }) => may(actor, writeArticles, { ...targetOf(article), section: id }))
  const chosen = newest.some(({ id }) => id === typed.pictureId) ? [] : await needs.media.find([typed.pictureId])
  const page = (
    <EditPage
      desk={await needs.desk(c)}
      article={article}
      revision={draft}
      typed={typed}
      base={editing.base}
      options={{ authors, sections: own, pictures: [...chosen, ...newest], sought }}
      host={address.replace(/^[a-z]+:\/\//, '')}
      wanted={await lengthWanted(needs, editing)}
      findings={await needs.articles.findingsOf(draft.content, article)}
      house={await houseFor(needs, editing)}
      problems={problems}
      notice={notice}
      panel={await Promise.all(needs.panels.map((panel) => panel({ actor, article, draft })))}
      since={needs.live.since()}
    />
  )
  return htmlDocument(page)
}

async function lengthWanted({ plan }: Needs, { actor, article }: Opened): Promise<number | null> {
  if (!may(actor, readPlan, targetOf(article))) return null
  return (await plan.ofArticles([article.id])).get(article.id)?.length ?? null
}

/** What the browser needs to check as the server does. */
async function houseFor(needs: Needs, opened: Opened): Promise<House> {
  const dismissing = await dismissingFor(needs, opened, 'editing')
  return { ...(await needs.deskCheck.house()), dismissing }
}

type Conflict = Opened & { newest: Revision; typed: Typed; content: Content }

async function conflictPage(c: C, needs: Needs, conflict: Conflict): Promise<string> {
  const { article, newest, typed, content } = conflict
  const names = await namesFor(needs)
  const page = (
    <ConflictPage
      desk={await needs.desk(c)}
      article={article}
      newest={newest}
      typed={typed}
      body={content.body}
      theirs={textsOf(newest.content, names)}
      mine={textsOf(content, names)}
      fields={compared(newest.content, content, names)}
      saving={await savingOf(needs, newest)}
    />
  )
  return htmlDocument(page)
}

/** A saved content as the form shows it. Until it is out, an address made from the headline follows the headline. */
function typedFrom(content: Content, isNew: boolean): Typed {
  const follows = isNew && content.slug === slugOf(content.headline)
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    ...titlesTyped((name) => content[name]),
    byline: content.byline,
    place: content.place,
    reportedOn: content.reportedOn ?? '',
    sectionId: content.sectionId,
    topics: content.topics.join(', '),
    pictureId: content.pictureId ?? '',
    pictureCaption: content.pictureCaption,
    sources: content.sources.map(({ title, url }) => ({ title, url: url ?? '' })),
    slug: follows ? '' : content.slug,
    kind: kindName(content),
    kindFields: kindFieldsOf(content),
    markdown: toMarkdown(content.body),
  }
}

function kindFieldsOf({ kind }: Content): Typed['kindFields'] {
  return Object.fromEntries(Object.entries(kind?.fields ?? {}).map(([field, kept]) => [`${kind?.name}.${field}`, kept]))
}
