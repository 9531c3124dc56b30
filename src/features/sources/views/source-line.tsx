import { dateInWords } from '../../../base/edtf-words.ts'
import { InPaper } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/readers.ts'
import type { Source } from '../source.ts'

/** A source as readers see it. Somebody on background is not named, and it is said why. */
export function SourceLine({ source, language }: { source: Source; language: string }) {
  const { title, url, seenOn, reason, kind } = source
  return (
    <>
      <InPaper locale={{ language }}>{url && kind !== 'background' ? <a href={url}>{title}</a> : title}</InPaper>
      {seenOn ? say.seenOnWhen({ when: dateInWords(seenOn, language) }) : ''}
      {kind === 'background' && reason ? say.notNamedReason({ reason }) : ''}
    </>
  )
}
