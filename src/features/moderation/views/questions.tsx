import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { Queued } from '../queue/queue.ts'
import { queueRoutes } from '../routes.ts'
import { Back } from './decisions.tsx'
import { Item } from './item.tsx'
import type { Trouble } from './queue.tsx'

type Shown = {
  desk: Desk
  style: string
  questions: { items: readonly Queued[]; next: string | null }
  after: string
  trouble?: Trouble | undefined
}

/** What readers ask, for whoever wrote the article: answered from here, or put aside. */
export function QuestionsPage({ desk, style, questions: { items, next }, after, trouble }: Shown) {
  const back = { list: 'question', after }
  return (
    <NewsroomPage desk={desk} title={say.questions()} current={queueRoutes.show.to()} scripts={['reply-queue.js']}>
      <link rel="stylesheet" href={style} />
      <PageHead title={say.questions()} says={say.answerCarriesYourNameAnd()} />
      <Notice kind="bad">{trouble ? [trouble.says].flat().join(' ') : ''}</Notice>
      {trouble?.words ? (
        <p>
          <label for="kept">{say.whatYouWrote()}</label>
          <textarea id="kept" readonly rows={3}>
            {trouble.words}
          </textarea>
        </p>
      ) : null}
      {items.length === 0 ? <Empty>{say.noQuestionIsOpenPublished()}</Empty> : null}
      <section class="queue" aria-label={say.questions()}>
        {items.map((item) => (
          <Item item={item} desk={desk} back={back} decides={false} rules={[]}>
            <form class="aside" method="post" action={queueRoutes.dismissal.to({ id: item.reply.id })}>
              <input type="hidden" name="queue" value="question" />
              <Back {...back} />
              <button type="submit">{say.needsNoAnswer()}</button>
            </form>
          </Item>
        ))}
      </section>
      {next ? (
        <p class="pager">
          <a href={queueRoutes.questions.to({ after: next })}>{say.nextPage()}</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}
