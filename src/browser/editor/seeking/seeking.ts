import type { Editor } from '@tiptap/core'
import { endStep } from '../quotation/steps.ts'
import type { Wanted } from './matches.ts'
import { asking, type Match, replacing, type Sought, soughtIn } from './plugin.ts'

export type Seeking = ReturnType<typeof createSeeking>

/** Goes from one place that says something to the next, and puts other words there. */
export function createSeeking({ view }: Editor) {
  const sought = () => soughtIn(view.state)
  const here = (): Match | undefined => {
    const { matches = [], at = 0 } = sought() ?? {}
    return matches[at]
  }

  function goTo(at: number): void {
    view.dispatch(asking(view.state.tr, { at }))
    show()
  }

  /** A selection that nobody is in is not scrolled to by the editor. */
  function show(): void {
    view.dom.querySelector('.sought.here')?.scrollIntoView({ block: 'center' })
  }

  function step(by: 1 | -1): void {
    const { matches = [], at = 0 } = sought() ?? {}
    if (matches.length > 0) goTo((at + by + matches.length) % matches.length)
  }

  /** One step for undo, whatever was typed right before it. */
  function replace(matches: readonly Match[], words: string): void {
    endStep(view)
    view.dispatch(replacing(view.state.tr, matches, words))
    endStep(view)
  }

  return {
    sought,
    here,
    seek(wanted: Wanted): Sought | undefined {
      const from = here()?.from ?? view.state.selection.from
      view.dispatch(asking(view.state.tr, { wanted, from }))
      show()
      return sought()
    },
    next: () => step(1),
    previous: () => step(-1),
    /** The one somebody stands on; gives whether there was one. */
    replaceOne(words: string): boolean {
      const match = here()
      if (!match || !view.editable) return false
      replace([match], words)
      // Words that say again what is sought are not come upon once more.
      const { matches = [] } = sought() ?? {}
      const next = matches.findIndex(({ from }) => from >= match.from + words.length)
      goTo(next === -1 ? 0 : next)
      return true
    },
    /** Gives how many there were. */
    replaceAll(words: string): number {
      const { matches = [] } = sought() ?? {}
      if (matches.length === 0 || !view.editable) return 0
      replace(matches, words)
      return matches.length
    },
    end: () => view.dispatch(asking(view.state.tr, 'nothing')),
  }
}
