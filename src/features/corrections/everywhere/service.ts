import type { Outcome } from '../../../base/outcome.ts'
import { putRight } from '../../../base/put-right.ts'
import { titlesIn } from '../../../base/titles.ts'
import { type Reading, TakenBack, type Writing } from '../../../platform/database/tables.ts'
import {
  type Article,
  type ArticleId,
  type Articles,
  type Body,
  bodySchema,
  type Content,
  type Held,
  isPublic,
  passages,
  type Revision,
  type RevisionId,
  targetOf,
} from '../../articles/index.ts'
import { publishArticles } from '../../articles/permissions.ts'
import { type Actor, may } from '../../staff/index.ts'
import {
  type Candidate,
  type Chosen,
  type Everywhere,
  type Left,
  type LeftOut,
  mostAtOnce,
  type PutRight,
  type Result,
} from '../everywhere.ts'
import * as say from '../messages/newsroom.ts'

/** Looked at for a form: as many as a page of the record names. */
const mostShown = 200

/** Lets what is confirmed of the wrong words be confirmed of the right ones. */
type Reword = (
  tx: Writing,
  actor: Actor,
  words: { articleId: ArticleId; wrong: string; right: string },
) => Promise<Outcome<number, string>>
export type Needs = { articles: Articles; reword: Reword }

/** Puts a wrong fact right in every article that says it, one version and one notice for each: in all of them, or none. */
export function createEverywhere(needs: Needs) {
  return {
    /** Those of these articles that readers can see, with where they say it. */
    async candidates(actor: Actor, ids: readonly ArticleId[], wrong: string): Promise<Candidate[]> {
      const put = putRight(wrong, '')
      const all = await Promise.all(
        [...new Set(ids)].slice(0, mostShown).map((articleId) => look(needs, actor, { articleId, put })),
      )
      return all.flatMap((each) => each?.candidate ?? [])
    },
    correct: (actor: Actor, asked: Everywhere): Promise<Result> => correct(needs, actor, asked),
  }
}

type Looking = { articleId: ArticleId; put: Put; db?: Reading }
type Looked = { article: Article; revision: Revision; candidate: Candidate }

async function look({ articles }: Needs, actor: Actor, { articleId, put, db }: Looking): Promise<Looked | undefined> {
  const article = await articles.byId(articleId, db)
  const revision = article?.publicId ? await articles.revision(article.publicId, db) : undefined
  if (!article || !revision) return undefined
  const passage = passageChanged(revision.content, put)?.text ?? ''
  const left = whyLeft(actor, article) ?? whyUnsaid(revision.content, put)
  const { headline } = revision.content
  return { article, revision, candidate: { articleId, seen: revision.id, headline, passage, left } }
}

async function correct(needs: Needs, actor: Actor, asked: Everywhere): Promise<Result> {
  const chosen = [...new Map(asked.articles.map((each) => [each.articleId, each])).values()]
  if (chosen.length > mostAtOnce) return { tooMany: chosen.length }
  const ids = chosen.map(({ articleId }) => articleId)
  return needs.articles.together<Result>(ids, async (tx, held) => {
    const { all, leftOut } = await lookAtAll(needs, actor, { tx, asked, chosen })
    return leftOut.length > 0 ? { leftOut } : putAllRight(needs, all, { tx, held, actor, asked })
  })
}

type LookingAtAll = { tx: Writing; asked: Everywhere; chosen: readonly Chosen[] }

async function lookAtAll(needs: Needs, actor: Actor, { tx, asked, chosen }: LookingAtAll) {
  const put = putRight(asked.wrong, asked.right)
  const all: Looked[] = []
  const leftOut: LeftOut[] = []
  for (const { articleId, seen } of chosen) {
    const looked = await look(needs, actor, { articleId, put, db: tx })
    if (!looked) {
      leftOut.push({ articleId, headline: say.leadsToArticle(), left: 'not-public' })
      continue
    }
    all.push(looked)
    const left = looked.candidate.left ?? whyChanged(looked, seen)
    if (left) leftOut.push({ articleId, headline: looked.candidate.headline, left })
  }
  return { all, leftOut }
}

/** What somebody was shown is not what readers see any more. */
function whyChanged({ revision }: Looked, seen: RevisionId | undefined): Left | null {
  return seen === undefined || seen === revision.id ? null : 'changed-meanwhile'
}

type PuttingRight = { tx: Writing; held: Held; actor: Actor; asked: Everywhere }

/** Goes on after the first that cannot be, so that all that is in the way is told at once. */
async function putAllRight(
  needs: Needs,
  all: readonly Looked[],
  how: PuttingRight,
): Promise<Result | TakenBack<Result>> {
  const corrected: PutRight[] = []
  const leftOut: LeftOut[] = []
  for (const looked of all) {
    const { articleId, headline } = looked.candidate
    const outcome = await one(needs, { ...how, looked })
    if ('left' in outcome) leftOut.push({ articleId, headline, left: outcome.left })
    else corrected.push({ articleId, headline, path: outcome.path })
  }
  return leftOut.length > 0 ? new TakenBack({ leftOut }) : { corrected }
}

type One = PuttingRight & { looked: Looked }

async function one(
  { reword }: Needs,
  { tx, held, actor, looked, asked }: One,
): Promise<{ left: Left } | { path: string }> {
  const { article, revision } = looked
  const { wrong, right, was, now } = asked
  const put = putRight(wrong, right)
  const articleId = article.id
  const content = rewritten(revision.content, put)
  const saved = await held.save(actor, { articleId, base: revision.id, content })
  if ('refused' in saved) return { left: leftBy(saved.refused, 'changed-meanwhile') }
  const reworded = await reword(tx, actor, { articleId, wrong, right })
  if ('refused' in reworded) return { left: leftBy(reworded.refused, 'not-allowed') }
  const block = passageChanged(revision.content, put)?.id ?? null
  const correcting = { kind: 'correction', was, now, block, report: null, corrects: null } as const
  const outcome = await held.publish(actor, { articleId, revisionId: saved.done.revision.id, correcting })
  if ('refused' in outcome) return { left: leftBy(outcome.refused, 'blocked') }
  return { path: outcome.done.article.path ?? '' }
}

function leftBy(refusal: string, otherwise: Left): Left {
  return refusal === 'not-allowed' ? refusal : otherwise
}

type Put = (text: string) => string

function whyLeft(actor: Actor, article: Article): Left | undefined {
  const target = targetOf(article)
  if (!isPublic(article)) return 'not-public'
  if (!may(actor, publishArticles, target)) return 'not-allowed'
  return article.draftId === article.publicId ? undefined : 'draft-waits'
}

/** A notice of words that stand there still would be worse than none. */
function whyUnsaid(content: Content, put: Put): Left | null {
  if (!passageChanged(content, put)) return 'words-not-there'
  const after = passages(rewritten(content, put).body)
  return passages(content.body).every(({ text }, place) => after[place]?.text === put(text)) ? null : 'words-divided'
}

/** Where an article says it: a passage of the text, otherwise its headline, standfirst or a title, which are no passages. */
function passageChanged(content: Content, put: Put): { id: string | null; text: string } | undefined {
  const isChanged = (text: string) => put(text) !== text
  const inText = passages(content.body).find(({ text }) => isChanged(text))
  const above = [content.headline, content.standfirst, ...Object.values(titlesIn(content))].find(isChanged)
  return inText ?? (above === undefined ? undefined : { id: null, text: above })
}

function rewritten(content: Content, put: Put): Content {
  const titles = Object.entries(titlesIn(content)).map(([name, text]) => [name, put(text)])
  return {
    ...content,
    headline: put(content.headline),
    standfirst: put(content.standfirst),
    ...titlesIn(Object.fromEntries(titles)),
    body: inBody(content.body, put),
  }
}

/** Words that a mark divides are left as they are: which of them would be marked then, nobody has said. */
function inBody(body: Body, put: Put): Body {
  const text = JSON.stringify(body, (name, value: unknown) =>
    name === 'text' && typeof value === 'string' ? put(value) : value,
  )
  return bodySchema.parse(JSON.parse(text))
}
