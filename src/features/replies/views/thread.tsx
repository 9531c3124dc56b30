import type { Child } from 'hono/jsx'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { urls } from '../../../urls.ts'
import type { PublicReply, PublicRoot, ThreadPage } from '../reply.ts'
import { Words } from './words.tsx'

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
      <Said reply={reply} under={under} />
      {children}
    </li>
  )
}

/** Readers learn that a reply was hidden, never what it said or who hid it. */
function Said({ reply, under }: { reply: PublicReply; under: Under }) {
  if (reply.shows === 'place') return <p class="by">This reply was hidden by the newsroom.</p>
  return (
    <>
      <p class="by">
        <b dir="auto">{reply.name}</b>
        {reply.byStaff ? <span class="staff">Staff</span> : null} <InAnswerTo reply={reply} path={under.path} />
        <a href={urls.reply(under.path, reply.id)}>
          <time datetime={reply.postedAt}>{dateAndTime(reply.postedAt, under.locale)}</time>
        </a>
      </p>
      <div class="said">
        <Words body={reply.body} />
      </div>
      {under.open ? (
        <a class="answer" href={urls.replyForm(under.path, reply.id)} rel="nofollow">
          Answer
        </a>
      ) : null}
    </>
  )
}

function InAnswerTo({ reply, path }: { reply: PublicReply; path: string }) {
  if (!reply.inAnswerTo) return null
  const { id, name } = reply.inAnswerTo
  return (
    <>
      <a href={urls.reply(path, id)}>in answer to {name === null ? 'a hidden reply' : <bdi>{name}</bdi>}</a>{' '}
    </>
  )
}
