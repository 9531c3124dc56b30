import { dateInWords } from '../../../base/edtf-words.ts'
import { InPaper } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/readers.ts'
import type { Source } from '../source.ts'

/** A source as readers see it. Somebody on background is not named, and it is said why. */
export function SourceLine({ source, language }: { source: Source; language: string }) {
  const { title, url, seenOn, reason, kind } = source
  const words = url && kind !== 'background' ? <a href={url}>{title}</a> : title
  const named = <InPaper locale={{ language }}>{words}</InPaper>
  return (
    <>
      {seenOn ? say.seenOn({ source: () => named, when: dateInWords(seenOn, language) }) : named}
      {kind === 'background' && reason ? <> {say.notNamed({ reason })}</> : ''}
    </>
  )
}
