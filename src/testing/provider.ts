import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterThisTest } from './leftovers.ts'

type Claims = Record<string, unknown>

/** What a token is made of that says something else than it should. */
export type Forged = { header?: Claims; claims?: Claims; key?: KeyObject; cut?: (token: string) => string }

type Expected = { nonce: string; challenge: string; claims: Claims; forged: Forged }

/**
 * An OpenID Connect provider that says what a test wants it to say, true or not. What is sent to it is kept, so that a
 * test can see what it was told.
 */
export async function aProvider(client = { id: 'stet', secret: 'a secret of two' }) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Expected>()
  const asked: string[] = []
  let issuer = ''
  let isBroken = false

  function answer(path: string, body: string): [number, unknown] {
    if (isBroken) return [500, 'Broken']
    if (path === '/.well-known/openid-configuration') return [200, configuration()]
    if (path === '/jwks') return [200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] }]
    return path === '/token' ? token(new URLSearchParams(body)) : [404, 'Nothing']
  }

  function configuration() {
    return {
      ...{ issuer, jwks_uri: `${issuer}/jwks` },
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }
  }

  function token(form: URLSearchParams): [number, unknown] {
    const expected = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isClient = form.get('client_id') === client.id && form.get('client_secret') === client.secret
    if (!expected || challenge !== expected.challenge || !isClient) return [400, { error: 'invalid_grant' }]
    return [200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(expected) }]
  }

  function idToken({ nonce, claims, forged }: Expected): string {
    const now = Math.floor(Date.now() / 1000)
    const header = { alg: 'RS256', kid: 'one', ...forged.header }
    const payload = { iss: issuer, aud: client.id, iat: now, exp: now + 300, nonce, ...claims, ...forged.claims }
    const signed = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    const mark = sign('sha256', Buffer.from(signed), forged.key ?? privateKey).toString('base64url')
    const whole = `${signed}.${mark}`
    return forged.cut?.(whole) ?? whole
  }

  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const body = await bodyOf(request)
    asked.push(`${request.method} ${path} ${body}`)
    const [status, sent] = answer(path, body)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(sent))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  afterThisTest(async () => stop())

  return {
    ...{ issuer, client, asked, stop },
    break: () => {
      isBroken = true
    },
    /** Lets somebody through who was sent here: where they are sent back to. */
    lets(sent: string, claims: Claims, forged: Forged = {}): string {
      const query = new URL(sent).searchParams
      const code = randomUUID()
      const [nonce, challenge] = [query.get('nonce') ?? '', query.get('code_challenge') ?? '']
      codes.set(code, { nonce, challenge, claims, forged })
      const back = new URL(query.get('redirect_uri') ?? '')
      back.search = new URLSearchParams({ code, state: query.get('state') ?? '', iss: issuer }).toString()
      return back.pathname + back.search
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
