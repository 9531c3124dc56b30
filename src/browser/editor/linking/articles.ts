import { articlesCalled, restBeforeAsking } from '../../going/articles.ts'
import { combobox, nameAndPlace } from '../../going/combobox.ts'
import * as say from '../../messages/newsroom.ts'

/** An article of this paper that readers can see, as a link leads to it. */
type Linked = { headline: string; path: string }

type Needs = { path: string; take: (article: Linked) => void }

/** Whether somebody gives an address, and does not look for an article by its headline. */
export function isLikeAddress(typed: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\S|[/#])\S*$|^[^\s.]+(?:\.[^\s.]+)+$/i.test(typed.trim())
}

/** Makes a field for an address one that finds articles by their headlines as well. */
export function offerArticles(field: HTMLInputElement, { path, take }: Needs): void {
  const label = say.articlesOfThisPaper()
  const option = (article: Linked) => nameAndPlace(article.headline, article.path)
  const { show } = combobox(field, { id: 'linked-articles', label, option, take })
  let asked = 0
  let timer = 0

  async function ask(): Promise<void> {
    asked += 1
    const own = asked
    const words = field.value.trim()
    if (words === '' || isLikeAddress(words)) return show([], '')
    const articles = await articlesCalled<Linked>(path, words)
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
}
