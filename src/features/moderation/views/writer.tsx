import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { sanctionRoutes } from '../../sanctions/routes.ts'
import * as say from '../messages/newsroom.ts'
import type { Queued } from '../queue/queue.ts'
import { decisionLogRoutes, queueRoutes } from '../routes.ts'
import { LastOne } from './item.tsx'

/** What else came from whoever wrote a reply; who that is, the page does not say. */
export function WriterPage({ desk, style, item }: { desk: Desk; style: string; item: Queued }) {
  const { reply, writer } = item
  return (
    <NewsroomPage desk={desk} title={say.writerOfReply()} current={queueRoutes.show.to()}>
      <link rel="stylesheet" href={style} />
      <PageHead
        title={say.whatElseCameFromThis()}
        says={say.whoeverSentReplySignedName({ name: reply.name, bdi: (inner) => <bdi>{inner}</bdi> })}
      >
        <a href={decisionLogRoutes.show.to({ writer: reply.id })}>{say.decisionsAboutThem()}</a>
        <a href={sanctionRoutes.list.to()}>{say.timeOuts()}</a>
      </PageHead>
      <div class="queued">
        <ul class="last">
          <LastOne earlier={reply} desk={desk} />
          {writer.last.map((earlier) => (
            <LastOne earlier={earlier} desk={desk} />
          ))}
        </ul>
      </div>
      {writer.record.more ? <p class="quiet">{say.onlyNewestHundredAreLooked()}</p> : null}
    </NewsroomPage>
  )
}
