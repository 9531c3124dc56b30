import * as say from '../../messages/newsroom.ts'

/** An article of this paper that readers can see, as a link leads to it. */
type Linked = { headline: string; path: string }

type Needs = { path: string; take: (article: Linked) => void }

const restBeforeAsking = 200
const id = 'linked-articles'

/** Whether somebody gives an address, and does not look for an article by its headline. */
export function isLikeAddress(typed: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\S|[/#])\S*$|^[^\s.]+(?:\.[^\s.]+)+$/i.test(typed.trim())
}

/**
 * Makes a field for an address one that finds articles by their headlines as well: ARIA’s pattern of a combobox with a
 * list, in which the cursor stays in the field and the arrows go through what was found.
 */
export function offerArticles(field: HTMLInputElement, { path, take }: Needs): void {
  const { list, status } = partsFor(field)
  let found: Linked[] = []
  let at = -1
  let asked = 0
  let timer = 0

  function show(articles: readonly Linked[], says: string): void {
    found = [...articles]
    list.replaceChildren(...found.map(optionFor))
    list.hidden = found.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    status.textContent = says
    stand(-1)
  }

  function stand(on: number): void {
    at = on
    ;[...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at))
    })
    const option = list.children[at]
    if (option) field.setAttribute('aria-activedescendant', option.id)
    else field.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }

  async function ask(): Promise<void> {
    asked += 1
    const own = asked
    const words = field.value.trim()
    if (words === '' || isLikeAddress(words)) return show([], '')
    const articles = await articlesCalled(path, words)
    // Somebody has typed on since.
    if (own !== asked) return
    if (!articles) return show([], say.articlesCouldNotBeAsked())
    show(articles, say.articlesFound({ count: articles.length }))
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    asked += 1
    timer = window.setTimeout(() => void ask(), restBeforeAsking)
  })
  field.addEventListener('keydown', (event) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => stand(at + 1 < found.length ? at + 1 : 0),
      ArrowUp: () => stand(at > 0 ? at - 1 : found.length - 1),
      Escape: () => show([], ''),
      ...(at === -1 ? {} : { Enter: () => choose(at) }),
    }
    const act = found.length > 0 ? keys[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose([...list.children].indexOf(target.closest('li') ?? target))
  })

  function choose(place: number): void {
    const article = found[place]
    if (article) take(article)
  }
}

function partsFor(field: HTMLInputElement) {
  const list = document.createElement('ul')
  list.id = id
  list.className = 'linked-articles'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', say.articlesOfThisPaper())
  list.hidden = true
  // The cursor stays in the field.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  const status = document.createElement('p')
  status.className = 'hint'
  status.setAttribute('role', 'status')
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    field.setAttribute(name, value)
  field.after(list, status)
  return { list, status }
}

function optionFor({ headline, path }: Linked, place: number): HTMLLIElement {
  const option = document.createElement('li')
  option.id = `${id}-${place}`
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const name = document.createElement('span')
  name.dir = 'auto'
  name.textContent = headline
  const where = document.createElement('span')
  where.className = 'quiet'
  where.textContent = path
  option.append(name, where)
  return option
}

async function articlesCalled(path: string, words: string): Promise<Linked[] | undefined> {
  const address = `${path}?${new URLSearchParams({ search: words })}`
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const { articles }: { articles?: Linked[] } = await answer.json().catch(() => ({}))
  return articles
}
