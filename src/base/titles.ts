/** What an article goes by elsewhere than above its text: on fronts, where it was searched for, where it is shared. */
export const titleNames = [
  'shortHeadline',
  'searchTitle',
  'searchDescription',
  'shareTitle',
  'shareDescription',
] as const
export type TitleName = (typeof titleNames)[number]
/** Each left out where nobody wrote one. */
export type Titles = { readonly [Name in TitleName]?: string }

export const longestTitle: Readonly<Record<TitleName, number>> = {
  shortHeadline: 120,
  searchTitle: 200,
  searchDescription: 500,
  shareTitle: 200,
  shareDescription: 500,
}

/** In characters: what a card has room for, and after what others mostly cut. They say so nowhere, and change it. */
export const roomFor: Readonly<Record<TitleName, number>> = {
  shortHeadline: 50,
  searchTitle: 60,
  searchDescription: 155,
  shareTitle: 70,
  shareDescription: 160,
}

/** Those that say something, as they are kept. */
export function titlesIn(given: { readonly [Name in TitleName]?: string | undefined }): Titles {
  return Object.fromEntries(titleNames.flatMap((name) => (given[name] ? [[name, given[name]]] : [])))
}

export type Titled = Titles & { readonly headline: string; readonly standfirst: string }

/** What fronts and lists call it. */
export function headlineInLists({ shortHeadline, headline }: Pick<Titled, 'shortHeadline' | 'headline'>): string {
  return shortHeadline || headline
}

/** What a search engine is told that the page is. */
export function titlesForSearch({ headline, standfirst, searchTitle, searchDescription }: Titled) {
  return { title: searchTitle || headline, description: searchDescription || standfirst }
}

/** What stands beside a link to it. */
export function titlesForSharing({ headline, standfirst, shareTitle, shareDescription }: Titled) {
  return { title: shareTitle || headline, description: shareDescription || standfirst }
}

/** As it is shown where there is room for so many characters: cut between words, and said to be. */
export function cutTo(room: number, text: string): string {
  const letters = [...text]
  if (letters.length <= room) return text
  const cut = letters.slice(0, room).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > room / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
