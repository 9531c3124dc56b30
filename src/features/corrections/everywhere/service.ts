import type { Outcome } from '../../../base/outcome.ts'
import { putRight } from '../../../base/put-right.ts'
import {
  type Article,
  type ArticleId,
  type Articles,
  type Body,
  bodySchema,
  type Content,
  isPublic,
  passages,
  type Revision,
} from '../../articles/index.ts'
import type { Finding } from '../../desk/index.ts'
import type { Actor } from '../../staff/index.ts'
import type { Candidate, Everywhere, Left, Result } from '../everywhere.ts'

const most = 200

/** Lets what is confirmed of the wrong words be confirmed of the right ones. */
type Reword = (
  actor: Actor,
  articleId: ArticleId,
  words: { wrong: string; right: string },
) => Promise<Outcome<number, string>>
export type Needs = { articles: Articles; reword: Reword }

/** Puts a wrong fact right in every article that says it: one transaction, one version and one notice for each. */
export function createEverywhere({ articles, reword }: Needs) {
  async function opened(id: ArticleId, put: Put): Promise<{ shown?: Shown; candidate: Candidate } | undefined> {
    const article = await articles.byId(id)
    const revision = article?.publicId ? await articles.revision(article.publicId) : undefined
    if (!article || !revision) return undefined
    const passage = passageChanged(revision.content, put)
    const named = { articleId: id, headline: revision.content.headline, passage: passage?.text ?? '' }
    const left = whyLeft(article) ?? whyUnsaid(revision.content, put)
    return left
      ? { candidate: { ...named, left } }
      : { shown: { article, revision }, candidate: { ...named, left: null } }
  }

  return {
    /** Those of these articles that readers can see, with where they say it. */
    async candidates(ids: readonly ArticleId[], wrong: string): Promise<Candidate[]> {
      const put = putRight(wrong, '')
      const all = await Promise.all([...new Set(ids)].slice(0, most).map((id) => opened(id, put)))
      return all.flatMap((each) => each?.candidate ?? [])
    },

    async correct(actor: Actor, asked: Everywhere): Promise<Result[]> {
      const results: Result[] = []
      for (const id of [...new Set(asked.articles)].slice(0, most)) {
        const found = await opened(id, putRight(asked.wrong, asked.right))
        if (!found) continue
        const { articleId, headline, left } = found.candidate
        const outcome = found.shown ? await one(actor, found.shown, asked) : { left: left ?? ('not-public' as const) }
        results.push({ articleId, headline, ...outcome })
      }
      return results
    },
  }

  async function one(actor: Actor, { article, revision }: Shown, asked: Everywhere) {
    const { wrong, right, was, now } = asked
    const put = putRight(wrong, right)
    const content = rewritten(revision.content, put)
    const findings = await articles.findingsOf(content, article)
    if (findings.some(isInTheWay)) return { left: 'blocked' } as const
    const saved = await articles.save(actor, { articleId: article.id, base: article.draftId, content })
    if ('refused' in saved) return { left: leftBy(saved.refused, 'changed-meanwhile') }
    await reword(actor, article.id, { wrong, right })
    const block = passageChanged(revision.content, put)?.id ?? null
    const correcting = { kind: 'correction', was, now, block, report: null, corrects: null } as const
    const named = { articleId: article.id, revisionId: saved.done.revision.id, correcting }
    const outcome = await articles.publish(actor, named)
    if ('refused' in outcome) return { left: leftBy(outcome.refused, 'blocked') }
    return { corrected: true, path: outcome.done.article.path ?? '' } as const
  }
}

/** What the notice tells, and what the record says anew, is in nobody's way; with anything else nothing is touched. */
function isInTheWay({ rule, level }: Finding): boolean {
  return level === 'block' && rule !== 'changed-in-silence' && rule !== 'quote-changed'
}

function leftBy(refusal: string, otherwise: Left): Left {
  return refusal === 'not-allowed' ? refusal : otherwise
}

type Shown = { article: Article; revision: Revision }

type Put = (text: string) => string

function whyLeft(article: Article): Left | undefined {
  if (!isPublic(article)) return 'not-public'
  return article.draftId === article.publicId ? undefined : 'draft-waits'
}

/** A notice of words that stand there still would be worse than none. */
function whyUnsaid(content: Content, put: Put): Left | null {
  if (!passageChanged(content, put)) return 'words-not-there'
  const after = passages(rewritten(content, put).body)
  return passages(content.body).every(({ text }, place) => after[place]?.text === put(text)) ? null : 'words-divided'
}

/** Where an article says it: a passage of the text, otherwise its headline or standfirst, which are no passages. */
function passageChanged(
  { headline, standfirst, body }: Content,
  put: Put,
): { id: string | null; text: string } | undefined {
  const isChanged = (text: string) => put(text) !== text
  const inText = passages(body).find(({ text }) => isChanged(text))
  const above = [headline, standfirst].find(isChanged)
  return inText ?? (above === undefined ? undefined : { id: null, text: above })
}

function rewritten(content: Content, put: Put): Content {
  return {
    ...content,
    headline: put(content.headline),
    standfirst: put(content.standfirst),
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
