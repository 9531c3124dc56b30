import { slugOf } from '../../base/text.ts'
import type { Content } from './article.ts'

type Begun = Pick<Content, 'headline' | 'sectionId' | 'byline'> & Pick<Partial<Content>, 'kind'>

/** An article of which nothing is written yet. */
export function blankContent({ headline, sectionId, byline, kind }: Begun): Content {
  return {
    ...{ headline, sectionId, byline, slug: slugOf(headline) },
    ...{ standfirst: '', place: '', reportedOn: null, topics: [], pictureId: null, pictureCaption: '', sources: [] },
    body: { type: 'doc', content: [] },
    ...(kind ? { kind } : {}),
  }
}
