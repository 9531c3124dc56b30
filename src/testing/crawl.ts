import { type FormOn, formsOn, linksOn } from './forms.ts'

type Asks = { get: (path: string) => Promise<{ text: string }> }

/** Pages that differ only in what they are about; a draft has other forms than an article that is out. */
const mostAlike = 4

/** The forms of every page that can be reached from this one by pages that `isOurs`, one of each shape: sent or asked. */
export async function formsFrom(browser: Asks, start: string, isOurs: (path: string) => boolean): Promise<FormOn[]> {
  const forms = new Map<string, FormOn>()
  const [seen, waiting] = [[] as string[], [start]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (isEnough(seen, path)) continue
    seen.push(path)
    const { text } = await browser.get(path)
    for (const form of formsOn(text, path)) keepLongest(forms, form)
    waiting.push(...linksOn(text).filter(isOurs))
  }
  return [...forms.values()]
}

function isEnough(seen: readonly string[], path: string): boolean {
  return seen.includes(path) || seen.filter((each) => shapeOf(each) === shapeOf(path)).length === mostAlike
}

function keepLongest(forms: Map<string, FormOn>, form: FormOn): void {
  const shape = `${form.method} ${shapeOf(form.action)}`
  const known = forms.get(shape)
  if (!known || known.fields.length <= form.fields.length) forms.set(shape, form)
}

/** An address without what names one thing among its like: a calendar leads from each day to the next, for ever. */
export function shapeOf(path: string): string {
  return path.replace(/\b[0-9a-z]{24,26}\b/g, 'ID').replace(/\b\d{4}-\d{2}-\d{2}\b/g, 'DAY')
}
