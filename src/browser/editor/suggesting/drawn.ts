import { Decoration } from '@tiptap/pm/view'

/** Words that are not in the text shown, as somebody suggests them or would take them out. */
export function wordsAside(
  tag: 'ins' | 'del',
  words: string,
  { at, id = '', isBlock = false }: { at: number; id?: string; isBlock?: boolean },
): Decoration {
  const draw = () => {
    const element = document.createElement(tag)
    element.className = `suggested-${tag}`
    if (isBlock) element.classList.add('whole')
    element.dataset.suggested = id
    element.contentEditable = 'false'
    element.dir = 'auto'
    element.textContent = words
    return element
  }
  return Decoration.widget(at, draw, {
    side: tag === 'ins' ? 1 : -1,
    key: `${tag} ${id} ${words}`,
    ignoreSelection: true,
  })
}

/** Words of the text that somebody suggests or would take out. */
export function wordsWithin(
  tag: 'ins' | 'del' | 'marks',
  { from, to }: { from: number; to: number },
  id = '',
): Decoration {
  return Decoration.inline(from, to, { class: `suggested-${tag}`, 'data-suggested': id })
}

export function wholeBlock(tag: 'ins' | 'del', { from, to }: { from: number; to: number }, id = ''): Decoration {
  return Decoration.node(from, to, { class: `suggested-${tag} whole`, 'data-suggested': id })
}
