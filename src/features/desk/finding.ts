export type Level = 'block' | 'warn' | 'note'
export type Field = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'sources' | 'body'
export type Passage = { id: string; kind: string; text: string }
export type Draft = {
  headline: string
  standfirst: string
  byline: string[]
  dateline: { place: string; date: string | null } | null
  sources: { title: string; url: string | null }[]
  passages: Passage[]
}
export type Place = { field: Field; passage?: string; start: number; end: number }
export type Finding = {
  rule: string
  level: Level
  place: Place
  message: string
  evidence: string
  fix?: { label: string; start: number; end: number; text: string }
}
