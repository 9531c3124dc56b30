import type { Editor } from '@tiptap/core'
import type { Locator } from 'playwright-core'

/** How somebody works the pages: each does the same by what they have in their hands. */
export type Hand = {
  /** A link, a button or what unfolds something. */
  press(target: Locator): Promise<void>
  type(field: Locator, words: string): Promise<void>
  choose(field: Locator, option: string): Promise<void>
  tick(choice: Locator): Promise<void>
  /** Puts the cursor of a text at an end of it. */
  stand(text: Locator, at: 'start' | 'end'): Promise<void>
  /** Selects words of a text and begins a note about them. */
  noteOn(text: Locator, words: string): Promise<void>
}

/** Letters are typed all the same; everything else is done where it is seen. */
export const mouse: Hand = {
  press: (target) => target.click(),
  async type(field, words) {
    await field.click()
    await field.page().keyboard.type(words)
  },
  choose: async (field, option) => void (await field.selectOption({ label: option })),
  tick: (choice) => choice.click(),
  async stand(text, at) {
    await settled(text)
    if ((await wordsOf(text)) === '') return text.click()
    const [first, last] = await edgesOf(text)
    const { x, y } = at === 'start' ? first : last
    await text.page().mouse.click(x, y)
    await heard(text)
  },
  async noteOn(text, words) {
    await settled(text)
    const [from, to] = await edgesOf(text, words)
    const page = text.page()
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    await heard(text)
    await page.getByRole('button', { name: 'Note on the selected words' }).click()
  },
}

/** Nothing is pointed at: where something is, Tab leads there. */
export const keyboard: Hand = {
  async press(target) {
    await reach(target)
    await target.page().keyboard.press('Enter')
  },
  async type(field, words) {
    await reach(field)
    await field.page().keyboard.type(words)
  },
  async choose(field, option) {
    await reach(field)
    const chosen = () => field.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text)
    for (let now = await chosen(); now !== option; ) {
      await field.page().keyboard.press('ArrowDown')
      const next = await chosen()
      if (next === now) throw new Error(`Arrows do not lead to ${option}.`)
      now = next
    }
  },
  async tick(choice) {
    // Of several, Tab leads to the one that is chosen, and arrows from there.
    await reach(choice, 'its-group')
    while (!(await choice.isChecked())) await choice.page().keyboard.press('ArrowDown')
  },
  async stand(text, at) {
    await reach(text)
    // Just after it got the focus an editor takes a jump to its start for the browser’s and undoes it; nobody is so fast.
    for (let tries = 0; tries < 20 && !(await standsAt(text, at)); tries += 1) {
      await text.page().keyboard.press(at === 'start' ? 'Control+Home' : 'Control+End')
      await heard(text)
    }
  },
  async noteOn(text, words) {
    const { keyboard: keys } = text.page()
    await keyboard.stand(text, 'start')
    const before = (await wordsOf(text)).indexOf(words)
    for (let count = 0; count < before; count += 1) await keys.press('ArrowRight')
    await heard(text)
    for (const _ of words) await keys.press('Shift+ArrowRight')
    await keys.press('Alt+n')
  },
}

/** Presses Tab until the focus is there; what Tab never leads to, nobody reaches without a mouse. */
async function reach(target: Locator, what: 'itself' | 'its-group' = 'itself'): Promise<void> {
  await target.waitFor()
  // Found once and not at each stop, but for a panel that is put in anew when a colleague does something.
  let element = await target.elementHandle()
  for (let count = 0; count < mostStops; count += 1) {
    const is = await element?.evaluate(standing, what)
    if (is === 'focused') return
    if (is === 'gone') element = await target.elementHandle()
    else await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

/** More than any page of the newsroom has. */
const mostStops = 300

function standing(element: Element, what: 'itself' | 'its-group'): 'focused' | 'elsewhere' | 'gone' {
  const focused = document.activeElement
  const isInGroup = () => focused instanceof HTMLInputElement && focused.name === (element as HTMLInputElement).name
  if (what === 'itself' ? focused === element : isInGroup()) return 'focused'
  return element.isConnected ? 'elsewhere' : 'gone'
}

/**
 * The browser moves the cursor, and the editor hears of it a moment later: sooner than anybody types on. Where both mean
 * one place by two names, a second is long enough.
 */
export async function heard(text: Locator): Promise<void> {
  await text.evaluate(async (element: Element & { editor?: Editor }) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    await frame()
    for (let frames = 0; frames < 60; frames += 1) {
      await frame()
      const { anchorNode, anchorOffset = 0 } = getSelection() ?? {}
      const view = element.editor?.view
      if (!view || !anchorNode || !element.contains(anchorNode)) return
      if (view.posAtDOM(anchorNode, anchorOffset) === view.state.selection.anchor) return
    }
  })
}

function standsAt(text: Locator, at: 'start' | 'end'): Promise<boolean> {
  return text.evaluate((element: Element & { editor?: Editor }, end) => {
    const { doc, selection } = element.editor?.state ?? {}
    return selection?.anchor === (end ? (doc?.content.size ?? 0) - 1 : 1)
  }, at === 'end')
}

/** In sight, and not moving any more. */
async function settled(text: Locator): Promise<void> {
  await text.scrollIntoViewIfNeeded()
  await heard(text)
}

type Place = { x: number; y: number }

/** Where words begin and end on the screen; of the whole text where none are named. Names at cursors are no words. */
function edgesOf(text: Locator, words?: string): Promise<[Place, Place]> {
  return text.evaluate((editor, sought) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const own = texts.filter((node) => !node.parentElement?.closest('.writer'))
    const letters = own.flatMap((node) => Array.from({ length: node.length }, (_, at) => ({ node, at })))
    const all = own.map(({ data }) => data).join('')
    const from = all.indexOf(sought ?? all)
    const boxOf = (place: number) => {
      const letter = letters[place]
      if (from < 0 || !letter) throw new Error(`“${sought}” is not in “${all}”.`)
      const range = document.createRange()
      range.setStart(letter.node, letter.at)
      range.setEnd(letter.node, letter.at + 1)
      return range.getBoundingClientRect()
    }
    const [first, last] = [boxOf(from), boxOf(from + (sought ?? all).length - 1)]
    const middle = ({ top, height }: DOMRect) => top + height / 2
    return [
      { x: first.left + 0.5, y: middle(first) },
      { x: last.right - 0.5, y: middle(last) },
    ] as [Place, Place]
  }, words)
}

/** As it reads, without the names at cursors. */
export function wordsOf(text: Locator): Promise<string> {
  return text.evaluate((editor) => {
    const copy = editor.cloneNode(true) as HTMLElement
    for (const other of copy.querySelectorAll('.writer, ins')) other.remove()
    return copy.textContent ?? ''
  })
}
