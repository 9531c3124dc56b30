import { readerRoutes } from '../features/readers/routes.ts'
import { type Fields, formOf, sending } from './newsroom.ts'
import type { aSite } from './site.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const host = 'http://127.0.0.1:4000'

/** Somebody's browser on the reader's site: it keeps the cookies it is given. */
export function aReadersBrowser(site: Pick<Site, 'app'>) {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/150.0', ...init.headers }
    const answer = await site.app.request(host + path, { ...init, headers })
    for (const sent of answer.headers.getSetCookie()) keep(sent)
    const location = answer.headers.get('location') ?? ''
    return { status: answer.status, text: await answer.text(), location, headers: answer.headers }
  }

  function keep(sent: string): void {
    const [pair = '', ...attributes] = sent.split('; ')
    const [name = '', value = ''] = pair.split('=')
    if (attributes.includes('Max-Age=0')) cookies.delete(name)
    else cookies.set(name, value)
  }

  return {
    cookies,
    get: (path: string) => ask(path),
    post: (path: string, fields: Fields = {}) => ask(path, { method: 'POST', body: formOf(fields) }),
    send: (path: string, encoded: string) => ask(path, sending(encoded)),
  }
}

export type ReadersBrowser = ReturnType<typeof aReadersBrowser>

/** Asks for a link, finds it in the mail and presses its button: from then on this browser is a reader's. */
export async function proves(site: Site, browser: ReadersBrowser, email: string): Promise<string> {
  await browser.post(readerRoutes.askProof.to(), { email })
  await site.jobs.settle()
  const link = linkIn(site.sent.at(-1)?.text ?? '')
  await browser.post(link)
  return link
}

/** The path of the first link to this site in a text. */
export function linkIn(text: string): string {
  const [link = ''] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text) ?? []
  return link === '' ? '' : new URL(link).pathname
}
