import { dateOf } from '../../../base/clock.ts'
import { soundXml } from '../../../base/xml.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { urls } from '../../../urls.ts'
import { feedText } from '../../feeds/index.ts'
import type { Listed } from '../correction.ts'
import { noticeText } from '../rules.ts'

/** RSS 2.0: one item for each notice. */
export async function correctionsFeed(frame: Frame, corrections: readonly Listed[]): Promise<string> {
  const { generateRssFeed } = await import('feedsmith')
  const { address, name, language } = frame
  const feed = generateRssFeed({
    title: feedText.plain(`${name}: corrections`),
    link: address + urls.corrections,
    description: feedText.plain(`What ${name} got wrong, and what is right.`),
    language,
    atom: { links: [{ href: address + urls.correctionsFeed, rel: 'self', type: 'application/rss+xml' }] },
    items: corrections.map((correction) => ({
      title: feedText.plain(correction.headline),
      link: address + urls.correction(correction.path, correction.id),
      guid: { value: `urn:stet:correction:${correction.id}`, isPermaLink: false },
      pubDate: dateOf(correction.madeAt),
      description: feedText.html(noticeText(correction)),
    })),
  })
  return soundXml(feed)
}
