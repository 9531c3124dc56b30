import { isIP } from 'node:net'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import type { StaffId } from '../../staff/index.ts'
import type { Passkey } from './factor.ts'

/** Loaded with the first passkey: it takes half a second, and most processes never see one. */
const library = () => import('@simplewebauthn/server')

/** Ed25519, and what else every device has. */
const algorithms = [-8, -7, -257]

/** Where passkeys hold: the name of the site, and its whole address. */
export type Party = { rpID: string; origin: string }

/** `undefined` where browsers make none: they want a name and not a number, and TLS but on the machine itself. */
export function partyAt(address: string): Party | undefined {
  const { protocol, hostname, origin } = new URL(address)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return undefined
  return protocol === 'https:' || hostname === 'localhost' ? { rpID: hostname, origin } : undefined
}

const part = z.string().max(20_000)
const anAnswer = z.looseObject({
  id: z.string().max(1400),
  rawId: part,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: part }),
  clientExtensionResults: z.looseObject({}).default({}),
})

/** What a browser answered, as far as that is of the right shape. */
function read(text: string): z.infer<typeof anAnswer> | undefined {
  try {
    return anAnswer.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whose passkey an answer claims to be. */
export function passkeyIn(text: string): string | undefined {
  return read(text)?.id
}

type ToMake = { party: Party; site: string; staff: { id: StaffId; email: string; name: string }; known: Passkey[] }

/** What a browser is asked for a new one: kept on the device, and its holder looked at, so that it stands alone. */
export async function askToMake({ party, site, staff, known }: ToMake) {
  return (await library()).generateRegistrationOptions({
    rpName: site,
    rpID: party.rpID,
    userID: Buffer.from(staff.id),
    userName: staff.email,
    userDisplayName: staff.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The same for everybody, so that it says of nobody whether they have one. */
export async function askToSign({ rpID }: Party) {
  return (await library()).generateAuthenticationOptions({ rpID, userVerification: 'required' })
}

type Made = Pick<Passkey, 'id' | 'publicKey' | 'counter'> & { challenge: string }

/** A new passkey, and the challenge it answers, which is looked up by who uses it; `undefined` when it is none. */
export async function madeIn(text: string, party: Party): Promise<Made | undefined> {
  const response = read(text)
  if (!response) return undefined
  let challenge = ''
  const { verifyRegistrationResponse } = await library()
  const verified = await unlessWrong(
    verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: (sent) => {
        challenge = sent
        return true
      },
      expectedOrigin: party.origin,
      expectedRPID: party.rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  )
  if (!verified?.verified) return undefined
  const { id, publicKey, counter } = verified.registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, challenge }
}

type Signed = { counter: number; challenge: string }

/** The challenge that this passkey signed; `undefined` when it did not. */
export async function signedIn(text: string, passkey: Passkey, party: Party): Promise<Signed | undefined> {
  const response = read(text)
  if (!response) return undefined
  let challenge = ''
  const { id, publicKey, counter } = passkey
  const { verifyAuthenticationResponse } = await library()
  const verified = await unlessWrong(
    verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: (sent) => {
        challenge = sent
        return true
      },
      expectedOrigin: party.origin,
      expectedRPID: party.rpID,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
      requireUserVerification: true,
    }),
  )
  return verified?.verified ? { counter: verified.authenticationInfo.newCounter, challenge } : undefined
}

/** The library throws at whatever is wrong with what a browser sent, which is no fault of ours. */
async function unlessWrong<Verified>(verifying: Promise<Verified>): Promise<Verified | undefined> {
  try {
    return await verifying
  } catch {
    return undefined
  }
}
