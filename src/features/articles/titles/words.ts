import { said } from '../../../base/messages.ts'
import { type TitleName, type Titles, titleNames } from '../../../base/titles.ts'
import * as say from '../messages/readers.ts'

/** What each title is called, by the newsroom and before readers who compare two versions. */
export const titleLabels: Readonly<Record<TitleName, string>> = said({
  shortHeadline: say.shortHeadline,
  searchTitle: say.searchTitle,
  searchDescription: say.searchDescription,
  shareTitle: say.shareTitle,
  shareDescription: say.shareDescription,
})

/** Titles under what they are called, to be set beside those of another revision; those that nobody wrote are empty. */
export function titlesInWords(titles: Titles): [label: string, text: string][] {
  return titleNames.map((name) => [titleLabels[name], titles[name] ?? ''])
}
