import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { urls } from '../../../urls.ts'
import type { PublicReply, PublicRoot, ThreadPage } from '../reply.ts'
import { wordsOf } from './words.ts'

/** Where a thread stands: what its links need. */
export type Under = { path: string; locale: Locale; open: boolean }

/** One page of an article's replies, oldest first. */
export function Thread({ page, under }: { page: ThreadPage; under: Under }) {
  return (
    <>
      <ol class="thread">
        {page.roots.map((root) => (
          <Root root={root} under={under} />
        ))}
      </ol>
      {page.next ? (
        <p class="pager">
          <a href={urls.repliesAfter(under.path, page.next)}>More replies</a>
        </p>
      ) : null}
    </>
  )
}

function Root({ root, under }: { root: PublicRoot; under: Under }) {
  const shown = root.answers.filter((answer) => answer.shows === 'words').length
  return (
    <Place reply={root} under={under}>
      {root.answers.length > 0 ? <Answers answers={root.answers} under={under} /> : null}
      {root.answerCount > shown ? (
        <p class="all">
          <a href={urls.reply(under.path, root.id)}>All {root.answerCount.toLocaleString('en')} answers</a>
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

/** A reply in its place, and what stands under it. */
export function Place({ reply, under, children }: { reply: PublicReply; under: Under; children?: Child }) {
  return (
    <li id={`r-${reply.id}`}>
      {said(reply, under)}
      {children}
    </li>
  )
}

/**
 * A page may have two hundred of these, so they are templates and not components, which cost four times as much. What
 * stands in `${}` is encoded here all the same. Readers learn that a reply was hidden, never what it said or by whom.
 */
function said(reply: PublicReply, { path, locale, open }: Under) {
  if (reply.shows === 'place') return html`<p class="by">${gone[reply.because]}</p>`
  const { id, postedAt, editedAt } = reply
  return html`<p class="by"><b dir="auto">${reply.name}</b> ${reply.byStaff ? staff : ''}${inAnswerTo(reply, path)}<a href="${urls.reply(path, id)}"><time datetime="${postedAt}">${dateAndTime(postedAt, locale)}</time></a>${editedAt ? edited(editedAt, locale) : ''}</p><div class="said">${wordsOf(reply.body)}</div>${open ? html`<a class="answer" href="${urls.replyForm(path, id)}" rel="nofollow">Answer</a> ` : ''}<a class="answer quiet" href="${urls.replyReport(path, id)}" rel="nofollow">Report</a>`
}

const gone = {
  hidden: 'This reply was hidden by the newsroom.',
  withdrawn: 'This reply was withdrawn by its writer.',
  erased: 'This reply was removed at its writer’s wish.',
} as const

function edited(at: Instant, locale: Locale) {
  return html` <span class="edited">edited <time datetime="${at}">${dateAndTime(at, locale)}</time></span>`
}

const staff = html`<span class="staff">Staff</span> `

function inAnswerTo({ inAnswerTo: answered }: PublicReply, path: string) {
  if (!answered) return ''
  const whom = answered.name === null ? 'a hidden reply' : html`<bdi>${answered.name}</bdi>`
  return html`<a href="${urls.reply(path, answered.id)}">in answer to ${whom}</a> `
}
