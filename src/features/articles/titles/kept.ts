import { type Titles, titlesIn } from '../../../base/titles.ts'

/** How titles stand in the row of a revision; nothing where there is none. */
export type TitleColumns = {
  short_headline: string | null
  search_title: string | null
  search_description: string | null
  share_title: string | null
  share_description: string | null
}

export function titleColumns(titles: Titles): TitleColumns {
  return {
    short_headline: titles.shortHeadline ?? null,
    search_title: titles.searchTitle ?? null,
    search_description: titles.searchDescription ?? null,
    share_title: titles.shareTitle ?? null,
    share_description: titles.shareDescription ?? null,
  }
}

export function titlesFrom(row: TitleColumns): Titles {
  return titlesIn({
    shortHeadline: row.short_headline ?? '',
    searchTitle: row.search_title ?? '',
    searchDescription: row.search_description ?? '',
    shareTitle: row.share_title ?? '',
    shareDescription: row.share_description ?? '',
  })
}
