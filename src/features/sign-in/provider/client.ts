import type * as Library from 'openid-client'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Log } from '../../../platform/log.ts'
import type { Claims, Journey, Provider, ProviderRefusal } from './provider.ts'
import { isOnThisMachine } from './rules.ts'

/** In seconds. */
const patience = 10
/** How far the provider’s clock may be from this one’s. */
const tolerance = 60
const knownForMillis = 15 * 60_000

type Found = { config: Library.Configuration; until: number }
type Begin = { redirect: string; state: string; again: boolean }
type Sent = { url: string; nonce: string; verifier: string }

/** Speaks OpenID Connect with a provider: where somebody is sent, and who it is that comes back. */
export function createProviderClient({ log, now }: { log: Pick<Log, 'warn'>; now: () => number }) {
  const known = new Map<string, Found>()
  /** Loaded with the first sign-in: most newsrooms have no provider. */
  const library = (): Promise<typeof Library> => import('openid-client')

  async function configOf(provider: Provider): Promise<Library.Configuration> {
    const key = JSON.stringify(provider)
    const found = known.get(key)
    if (found && found.until > now()) return found.config
    const client = await library()
    const config = await discover(client, provider)
    known.clear()
    known.set(key, { config, until: now() + knownForMillis })
    return config
  }

  function whyNot(error: unknown, provider: Provider): ProviderRefusal {
    const { refusal, code } = reasonOf(error)
    // Neither the answer nor the cause: both may hold what nobody is to read.
    log.warn({ issuer: provider.issuer, code }, 'Signing in through the provider failed')
    return refusal
  }

  return {
    /** Whether it answers as it should. */
    async reaches(provider: Provider): Promise<Outcome<true, ProviderRefusal>> {
      try {
        await discover(await library(), provider)
        return done(true)
      } catch (error) {
        return refused(whyNot(error, provider))
      }
    },
    async begin(provider: Provider, { redirect, state, again }: Begin): Promise<Outcome<Sent, ProviderRefusal>> {
      try {
        const client = await library()
        const config = await configOf(provider)
        const [nonce, verifier] = [client.randomNonce(), client.randomPKCECodeVerifier()]
        const url = client.buildAuthorizationUrl(config, {
          redirect_uri: redirect,
          scope: 'openid email', // not said
          response_type: 'code',
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          ...{ state, nonce },
          ...(again ? { prompt: 'login' } : {}),
        })
        return done({ url: url.href, nonce, verifier })
      } catch (error) {
        return refused(whyNot(error, provider))
      }
    },
    async finish(
      provider: Provider,
      back: { url: URL; state: string },
      { nonce, verifier }: Pick<Journey, 'nonce' | 'verifier'>,
    ): Promise<Outcome<Claims, ProviderRefusal>> {
      try {
        const client = await library()
        const config = await configOf(provider)
        const tokens = await client.authorizationCodeGrant(config, back.url, {
          pkceCodeVerifier: verifier,
          expectedState: back.state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) return refused('provider-wrong')
        const more = claims.email === undefined ? await moreAbout(client, config, { tokens, claims }) : {}
        return done(claimsFrom({ ...more, ...claims }))
      } catch (error) {
        return refused(whyNot(error, provider))
      }
    },
  }
}

async function discover(client: typeof Library, { issuer, clientId, secret }: Provider) {
  const address = new URL(issuer)
  const execute = [
    client.enableNonRepudiationChecks,
    ...(isOnThisMachine(address) ? [client.allowInsecureRequests] : []),
  ]
  const metadata = { client_secret: secret, [client.clockTolerance]: tolerance }
  return client.discovery(address, clientId, metadata, client.ClientSecretPost(secret), { execute, timeout: patience })
}

type Came = { tokens: Library.TokenEndpointResponse; claims: Library.IDToken }

/** A provider that keeps to the letter says of mail only where it is asked for. */
async function moreAbout(client: typeof Library, config: Library.Configuration, { tokens, claims }: Came) {
  if (config.serverMetadata().userinfo_endpoint === undefined) return {}
  const { email, email_verified } = await client.fetchUserInfo(config, tokens.access_token, claims.sub)
  return { ...(email === undefined ? {} : { email, email_verified }) }
}

/** Microsoft does not say whether mail is verified, but can be asked to say whether the domain is its owner’s. */
function claimsFrom(claims: Library.IDToken): Claims {
  const { iss: issuer, sub: subject, email, email_verified: verified, xms_edov: ownDomain, auth_time: at, iat } = claims
  const isProved = [verified, ownDomain].some((each) => each === true || each === 'true' || each === 1 || each === '1')
  const sent = typeof email === 'string' && email.length <= 254 ? email : undefined
  return {
    ...{ issuer, subject },
    email: isProved ? sent : undefined,
    hasUnprovedMail: sent !== undefined && !isProved,
    shownSecondsAgo: typeof at === 'number' ? Math.max(0, iat - at) : undefined,
  }
}

type Reason = { refusal: ProviderRefusal; code: string }

const away = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']

function reasonOf(error: unknown): Reason {
  const code = codeOf(error)
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') return { refusal: 'provider-declined', code }
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return { refusal: 'provider-clock', code }
  // What `fetch` throws when nobody answers.
  const isAway = away.includes(code) || (error instanceof TypeError && error.cause !== undefined)
  return { refusal: isAway ? 'provider-unreachable' : 'provider-wrong', code }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
