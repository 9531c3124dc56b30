import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import OpenIdProvider from 'oidc-provider'
import { expect, test, vi } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { afterThisTest } from '../../../testing/leftovers.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { signInRoutes } from '../routes.ts'

const client = { id: 'stet', secret: 'a secret of two' }

/** A provider as others run one, which says of mail only where it is asked for. */
async function aRealProvider(redirect: string): Promise<string> {
  // It says at its start that it is none to be used in earnest.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new OpenIdProvider(issuer, {
    clients: [
      {
        ...{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirect] },
        ...{ response_types: ['code'], grant_types: ['authorization_code'] },
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    findAccount: async (_context, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, email: `${accountId}@paper.example`, email_verified: true }),
    }),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['one of a test'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'one' }] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
  })
  const answer = provider.callback()
  afterThisTest(async () => {
    server.closeAllConnections()
    server.close()
    vi.restoreAllMocks()
  })
  return issuer
}

/** Signs in at the provider and lets it say who it is; gives the address it sends people back to. */
async function through(sent: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  let next: Step = { at: sent }
  for (let steps = 0; steps < 12; steps += 1) {
    const location = await goOn(jar, next)
    if (location.at.includes(signInRoutes.fromProvider.to())) return location.at
    next = location.prompt
      ? { at: location.at, body: new URLSearchParams({ prompt: location.prompt, login, password: 'any' }) }
      : location
  }
  throw new Error('The provider sends people round and round.')
}

type Step = { at: string; body?: URLSearchParams }

/** Where the provider leads on to, or the form that it shows. */
async function goOn(jar: Map<string, string>, { at, body }: Step): Promise<{ at: string; prompt?: string }> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const init: RequestInit = body ? { method: 'POST', body } : {}
  const answer = await fetch(at, { ...init, headers: { cookie }, redirect: 'manual' })
  for (const set of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    jar.set(name, value)
  }
  const [location, page] = [answer.headers.get('location'), await answer.text()]
  if (location) return { at: new URL(location, at).href }
  const [, prompt] = / name="prompt" value="([^"]+)"/.exec(page) ?? []
  if (!prompt) throw new Error(`The provider said ${answer.status}: ${page.slice(0, 400)}`)
  return { at: new URL(/ action="([^"]+)"/.exec(page)?.[1] ?? '', at).href, prompt }
}

onEveryDatabase((open) => {
  test('with a provider as others run it, who works here comes in and who does not stays out', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const issuer = await aRealProvider(site.provider.redirect())
    const wish = { issuer, clientId: client.id, secret: client.secret, domains: ['paper.example'], name: 'the Works' }
    doneOrFault(await site.provider.set(publisher, wish))
    const mina = await site.staff('editor')
    const browser = await aBrowser(site)
    const comesAs = async (login: string) => {
      const sent = await browser.get(signInRoutes.toProvider.to())
      const cookie = /stet-journey=[^;]+/.exec(sent.headers.getSetCookie().join())?.[0] ?? ''
      const back = new URL(await through(sent.location, login))
      return browser.ask(back.pathname + back.search, { headers: { cookie } })
    }

    const came = await comesAs('editor1')
    const stranger = await comesAs('stranger')

    expect(came).toMatchObject({ status: 303, location: '/newsroom' })
    const token = /stet=(\w+)/.exec(came.headers.getSetCookie().join())?.[1] ?? ''
    expect((await site.signIn.whoHas(token))?.actor.id).toBe(mina.id)
    expect(stranger.status).toBe(403)
    expect(stranger.text).toContain('Nobody works here with the mail address')
    expect(await site.provider.answers()).toEqual({ done: true })
  })
})
