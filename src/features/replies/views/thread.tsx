import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { said } from '../../../base/messages.ts'
import { passageAt } from '../../articles/routes.ts'
import { noticeAt } from '../../corrections/routes.ts'
import { intakeRoutes } from '../../reply-intake/routes.ts'
import * as say from '../messages/readers.ts'
import type { PublicReply, PublicRoot, ThreadPage } from '../reply.ts'
import { ownReplyRoutes, replyRoutes } from '../routes.ts'
import { Pages } from './paging.tsx'
import { shortened, wordsOf } from './words.ts'

/** Where a thread stands: what its links, its badges and its quotations need. */
export type Under = {
  path: string
  locale: Locale
  open: boolean
  /** Those of the article's byline who work here: their answers are the reporter's own. */
  reporters: ReadonlySet<string>
  /** What each passage of the article says now. */
  passages: ReadonlyMap<string, string>
  /** When a passage was corrected, and by which notice. */
  corrected: ReadonlyMap<string, { id: string; madeAt: Instant }>
  /** The passage that the page itself quotes. */
  within?: string
  /** Of the headings of first-level replies, whose answers have the next; `alone` for one reply on a page. */
  level?: 2 | 3 | 'alone'
}

type Level = 2 | 3 | 4

/** Replies are in the paper's language as far as anybody knows; each runs the way its own words do. */
export function spoken({ language }: Pick<Locale, 'language'>) {
  const { lang } = inPaper({ language })
  return lang === undefined ? '' : html` lang="${lang}"`
}

/** One page of an article's replies. */
export function Thread({ page, under }: { page: ThreadPage; under: Under }) {
  return (
    <>
      {page.nothingPicked ? <p class="small">{say.nothingPicked()}</p> : null}
      <ol class="thread">
        {page.roots.map((root) => (
          <Root root={root} under={under} />
        ))}
      </ol>
      {page.place ? <Pages page={page} place={page.place} under={under} /> : null}
    </>
  )
}

function Root({ root, under }: { root: PublicRoot; under: Under }) {
  const shown = root.answers.filter((answer) => answer.shows === 'words').length
  return (
    <Place reply={root} under={under}>
      {root.answers.length > 0 ? (
        <details open>
          <summary>{say.answersCounted({ count: root.answerCount })}</summary>
          <Answers answers={root.answers} under={under} />
        </details>
      ) : null}
      {root.answerCount > shown ? (
        <p class="all">
          <a href={replyRoutes.one.to({ article: under.path, id: root.id })}>
            {say.allAnswers({ count: root.answerCount })}
          </a>
        </p>
      ) : null}
    </Place>
  )
}

export function Answers({ answers, under }: { answers: readonly PublicReply[]; under: Under }) {
  return (
    <ol>
      {answers.map((answer) => (
        <Place reply={answer} under={under} />
      ))}
    </ol>
  )
}

function levelOf({ id, rootId }: PublicReply, { level = 3 }: Under): Level {
  if (level === 'alone') return 2
  return rootId === id ? level : level === 2 ? 3 : 4
}

/** A reply in its place, and what stands under it. */
export function Place({ reply, under, children }: { reply: PublicReply; under: Under; children?: Child }) {
  return (
    <li id={`r-${reply.id}`}>
      {inItsWords(reply, under, levelOf(reply, under))}
      {children}
    </li>
  )
}

const places = said({
  hidden: say.hiddenPlace,
  withdrawn: say.withdrawnPlace,
  erased: say.removedPlace,
})

/**
 * A page may have a hundred of these, so they are templates and not components, which cost four times as much. What
 * stands in `${}` is encoded here all the same. Readers learn that a reply was hidden, never what it said or by whom.
 */
function inItsWords(reply: PublicReply, under: Under, level: Level) {
  if (reply.shows === 'place') return headed(html`${places[reply.because]}`, level)
  const { path, locale, open } = under
  const { id, postedAt } = reply
  const head = html`<b dir="auto">${reply.name}</b> ${badge(reply.byStaff, under)}${reply.isPicked ? html`<span class="picked">${say.picked()}</span> ` : ''}${inAnswerTo(reply, path)}<a href="${replyRoutes.one.to({ article: path, id })}"><time datetime="${postedAt}">${dateAndTime(postedAt, locale)}</time></a>${reply.editedAt ? edited(reply.editedAt, locale) : ''}`
  return html`${headed(head, level)}${quoted(reply, under)}<div class="said"${spoken(locale)}>${wordsOf(reply.body)}</div>${open ? html`<a class="answer" href="${intakeRoutes.answer.to({ article: path, id })}" rel="nofollow">${say.answer()}</a> ` : ''}<a class="answer quiet" href="${ownReplyRoutes.report.to({ article: path, id })}" rel="nofollow">${say.report()}</a>`
}

/** A heading for those who go from one to the next by them. */
function headed(head: ReturnType<typeof html>, level: Level) {
  if (level === 2) return html`<h2 class="by">${head}</h2>`
  return level === 3 ? html`<h3 class="by">${head}</h3>` : html`<h4 class="by">${head}</h4>`
}

function edited(at: Instant, locale: Locale) {
  const said = say.editedAt({ when: () => html`<time datetime="${at}">${dateAndTime(at, locale)}</time>` })
  return html` <span class="edited">${said}</span>`
}

/** Whoever wrote the article answers as its reporter, anybody else who works here as staff. */
export function badge(byStaff: string | null, { reporters }: Pick<Under, 'reporters'>) {
  if (byStaff === null) return ''
  return reporters.has(byStaff)
    ? html`<span class="staff reporter">${say.reporter()}</span> `
    : html`<span class="staff">${say.staff()}</span> `
}

function inAnswerTo({ inAnswerTo: answered }: PublicReply, path: string) {
  if (!answered) return ''
  const { id, name } = answered
  const words = name === null ? say.inAnswerToHidden() : say.inAnswerTo({ whom: () => html`<bdi>${name}</bdi>` })
  return html`<a href="${replyRoutes.one.to({ article: path, id })}">${words}</a> `
}

type Quoting = { quotes: { block: string; words: string } | null; postedAt: Instant }

function quoted({ quotes, postedAt }: Quoting, under: Under) {
  if (!quotes) return ''
  const { path, passages, within } = under
  const { block, words } = quotes
  const now = passages.get(block)
  const since = sinceThen({ now, words, correction: under.corrected.get(block), path, postedAt })
  if (now === words && within === block) return since
  const said = shortened(words)
  const place = now === undefined ? said : html`<a href="${passageAt(path, block)}">${said}</a>`
  return html`<blockquote class="quoted"><p dir="auto"${spoken(under.locale)}>${place}</p>${since}</blockquote>`
}

type Since = {
  now: string | undefined
  words: string
  correction: { id: string; madeAt: Instant } | undefined
  path: string
  postedAt: Instant
}

/** What became of a passage since somebody quoted it: a correction says more than a change. */
function sinceThen({ now, words, correction, path, postedAt }: Since) {
  if (correction && correction.madeAt > postedAt) {
    return html`<p class="since"><a href="${noticeAt(path, correction.id)}">${say.sinceCorrected()}</a></p>`
  }
  if (now !== words) return html`<p class="since">${now === undefined ? say.goneSince() : say.changedSince()}</p>`
  return ''
}
