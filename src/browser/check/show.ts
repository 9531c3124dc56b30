import * as say from '../messages/readers.ts'
import type { Checked, Shown } from './check.ts'

type Text = { text?: string; content?: readonly Text[] }

export function showSteps(page: HTMLElement, { steps, holds }: Checked): void {
  const verdict = page.querySelector('#verdict')
  if (verdict) {
    verdict.textContent = holds ? say.thisIsWhatWasPublished() : say.thisCouldNotBeConfirmed()
    verdict.classList.add(holds ? 'holds' : 'fails')
  }
  const items = steps.map((step) => {
    const item = document.createElement('li')
    item.className = step.holds ? 'holds' : 'fails'
    item.textContent = step.says
    return item
  })
  page.querySelector('#steps')?.replaceChildren(...items)
}

/** The words that were checked, as text and nothing else. */
export function show(page: HTMLElement, shown: Shown): void {
  const headline = withText('h2', shown.headline)
  const about = withText(
    'p',
    [shown.byline.join(', '), `${shown.publishedAt.slice(0, 16).replace('T', ' ')} UTC`].filter(Boolean).join(' · '),
  )
  about.className = 'meta'
  const paragraphs = lines(shown.body as Text).map((line) => withText('p', line))
  const parts = [headline, withText('p', shown.standfirst), about, ...paragraphs]
  page.querySelector('#said')?.replaceChildren(...parts)
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function lines(block: Text): string[] {
  const inside = block.content ?? []
  if (inside.some(({ text }) => text !== undefined)) return [inside.map(({ text = '' }) => text).join('')]
  return inside.flatMap(lines)
}
