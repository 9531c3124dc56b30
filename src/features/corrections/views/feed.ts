import type { Frame } from '../../../ui/reader/page.tsx'
import { asHtml, rss } from '../../feeds/index.ts'
import type { Listed } from '../correction.ts'
import * as say from '../messages/readers.ts'
import { correctionRoutes, noticeAt } from '../routes.ts'
import { noticeText } from '../rules.ts'

/** One item for each notice. */
export function correctionsFeed({ address, name, language }: Frame, corrections: readonly Listed[]): string {
  return rss({
    title: say.correctionsOf({ name }),
    page: address + correctionRoutes.all.to(),
    address: address + correctionRoutes.feed.to(),
    description: say.whatPaperGotWrong({ name }),
    language,
    items: corrections.map((correction) => ({
      title: correction.headline,
      link: address + noticeAt(correction.path, correction.id),
      guid: `urn:stet:correction:${correction.id}`,
      at: correction.madeAt,
      html: asHtml(noticeText(correction)),
    })),
  })
}
