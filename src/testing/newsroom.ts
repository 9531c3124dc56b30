import type { Actor } from '../features/staff/index.ts'
import type { aSite } from './site.ts'
import { doneOrFault } from './site.ts'

type Answer = { status: number; text: string; location: string; headers: Headers }
export type Fields = Record<string, string | readonly string[] | File>

const host = 'http://127.0.0.1:4000'

/** Somebody's browser in the newsroom: signed in when an actor is given, nobody otherwise. */
export async function aBrowser(site: Awaited<ReturnType<typeof aSite>>, actor?: Actor) {
  const cookie = actor ? await cookieOf(site, actor) : ''

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/150.0', ...init.headers }
    const answer = await site.app.request(host + path, { ...init, headers })
    const location = answer.headers.get('location') ?? ''
    return { status: answer.status, text: await answer.text(), location, headers: answer.headers }
  }

  return {
    ask,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    post: (path: string, fields: Fields = {}) => ask(path, { method: 'POST', body: formOf(fields) }),
    send: (path: string, encoded: string) => ask(path, sending(encoded)),
    json: (path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json' }
      return ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
    },
  }
}

/** What the browser of somebody who is signed in sends along. */
export async function cookieOf(site: Awaited<ReturnType<typeof aSite>>, actor: Actor): Promise<string> {
  const link = await site.signIn.signInLink(actor.id)
  const token = link.split('/').at(-1) ?? ''
  const visitor = { device: 'A test', network: token }
  return `stet=${doneOrFault(await site.signIn.byLink(token, { visitor, replaces: undefined })).token}`
}

/** A form that was encoded before. */
export function sending(encoded: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: encoded }
}

export function formOf(fields: Fields): URLSearchParams | FormData {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' || value instanceof File
      ? [[name, value] as const]
      : value.map((each) => [name, each] as const),
  )
  if (!entries.some(([, value]) => value instanceof File)) {
    const sent = new URLSearchParams()
    for (const [name, value] of entries) sent.append(name, String(value))
    return sent
  }
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}
