import { isTooLongFor } from '../../../base/length.ts'
import { spokenList } from '../../../base/messages.ts'
import type { Item } from '../item.ts'
import * as say from '../messages/newsroom.ts'
import { priorityCalled } from '../words.ts'

/** How long it is, of how long it is to be. */
export function LengthShown({ words, length }: Pick<Item, 'words' | 'length'>) {
  if (length === null) return words ? say.wordCount({ count: words }) : null
  if (words === null) return <>{say.lengthWanted({ of: length })}</>
  const says = say.wordsOf({ count: words, of: length })
  return isTooLongFor(words, length) ? <b class="overdue">{says}</b> : says
}

type Needing = Pick<Item, 'priority' | 'legal' | 'pictures' | 'isSensitive'>

/** What somebody has to see to, in words. */
export function flagsOf({ priority, legal, pictures, isSensitive }: Needing): { name: string; says: string }[] {
  return [
    ...(priority === 0 ? [] : [{ name: priority > 0 ? 'urgent' : 'later', says: priorityCalled[`${priority}`] }]),
    ...(legal === 'no' ? [] : [{ name: legal, says: legal === 'needed' ? say.needsLegal() : say.legalDone() }]),
    ...(pictures === 'no'
      ? []
      : [{ name: pictures, says: pictures === 'needed' ? say.needsPictures() : say.picturesDone() }]),
    ...(isSensitive ? [{ name: 'needed', says: say.sensitive() }] : []),
  ]
}

/** Who has a text open at this moment. */
export function HasOpen({ names = [] }: { names?: readonly string[] | undefined }) {
  return names.length === 0 ? null : <p class="has-open">{say.hasItOpen({ names: spokenList(names) })}</p>
}

export function Flags(item: Needing) {
  const flags = flagsOf(item)
  if (flags.length === 0) return null
  return (
    <ul class="flags">
      {flags.map(({ name, says }) => (
        <li class={name}>{says}</li>
      ))}
    </ul>
  )
}
