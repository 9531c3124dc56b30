import { type TitleName, titleNames } from '../../base/titles.ts'
import type { Body } from '../../features/articles/document.ts'
import { fillKind, kindIn, type SentKind } from './kinds.ts'

/** What the server's content schema reads; the fields are named as in the form. */
export type Content = Partial<Record<TitleName, string>> & {
  headline: string
  standfirst: string
  byline: string[]
  place: string
  reportedOn: string
  sectionId: string
  topics: string[]
  pictureId: string | null
  pictureCaption: string
  sources: { title: string; url: string }[]
  slug: string
  kind: SentKind
  body: Body
}

/** Everything in the form, with the body from the editor. */
export function contentOf(form: HTMLFormElement, body: Body): Content {
  const fields = new FormData(form)
  const text = (name: string) => String(fields.get(name) ?? '')
  const all = (name: string) => fields.getAll(name).map(String)
  const addresses = all('sourceUrl')
  const sources = all('sourceTitle').map((title, index) => ({ title, url: addresses[index] ?? '' }))
  return {
    headline: text('headline'),
    standfirst: text('standfirst'),
    ...Object.fromEntries(titleNames.map((name) => [name, text(name)])),
    byline: all('byline').filter((id) => id !== ''),
    place: text('place'),
    reportedOn: text('reportedOn'),
    sectionId: text('sectionId'),
    topics: text('topics')
      .split(',')
      .filter((topic) => topic.trim() !== ''),
    pictureId: text('pictureId') || null,
    pictureCaption: text('pictureCaption'),
    sources: sources.filter(({ title, url }) => title.trim() !== '' || url.trim() !== ''),
    slug: text('slug'),
    kind: kindIn(form),
    body,
  }
}

/** What belongs to the form alone; the rest is written together. */
export function ownFields({ headline, standfirst, pictureCaption, body, ...own }: Content): OwnFields {
  return own
}

type OwnFields = Omit<Content, 'headline' | 'standfirst' | 'pictureCaption' | 'body'>

/** Puts what was kept of the form’s own fields back into it. */
export function fillForm(form: HTMLFormElement, content: Content): void {
  const { byline, topics, sources, pictureId, kind, ...single } = ownFields(content)
  for (const [name, value] of Object.entries(single)) setField(form, name, value)
  setField(form, 'topics', topics.join(', '))
  // Words that were kept before there were kinds.
  if (kind) fillKind(form, kind)
  const choice = form.querySelector<HTMLInputElement>(`input[name="pictureId"][value="${CSS.escape(pictureId ?? '')}"]`)
  if (choice) choice.checked = true
  fillAll(form, 'select[name="byline"]', byline)
  fillAll(
    form,
    'input[name="sourceTitle"]',
    sources.map(({ title }) => title),
  )
  fillAll(
    form,
    'input[name="sourceUrl"]',
    sources.map(({ url }) => url),
  )
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<Control>(`[name="${name}"]`)
  if (field) field.value = value
}

function fillAll(form: HTMLFormElement, selector: string, values: readonly string[]): void {
  form.querySelectorAll<Control>(selector).forEach((field, index) => {
    field.value = values[index] ?? ''
  })
}
