/** What a service outside is told of a reply: never an address of mail. */
type ToCheck = { name: string; body: string; permalink: string; network: string; agent: string }
type Verdict = 'fine' | 'spam'

/** Asks a service outside. Throws when it does not answer properly in time, and then nobody knows. */
export type Check = (reply: ToCheck) => Promise<Verdict>

type Needs = {
  akismetKey?: string | undefined
  akismetUrl: string
  classifierUrl?: string | undefined
  checkSeconds: number
  address: () => string
}

/** The services this site was told to ask; usually none. */
export function createChecks({ akismetKey, akismetUrl, classifierUrl, checkSeconds, address }: Needs): Check[] {
  const wait = checkSeconds * 1000
  return [
    ...(akismetKey === undefined ? [] : [akismet({ key: akismetKey, url: akismetUrl, wait, address })]),
    ...(classifierUrl === undefined ? [] : [classifier({ url: classifierUrl, wait })]),
  ]
}

/** The comment-check call of Akismet's API, version 1.1: plain `true` is spam, `false` is not. */
function akismet({
  key,
  url,
  wait,
  address,
}: {
  key: string
  url: string
  wait: number
  address: () => string
}): Check {
  return async ({ name, body, permalink, network, agent }) => {
    const said = await ask(url, {
      wait,
      type: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        api_key: key,
        blog: address(),
        user_ip: network,
        user_agent: agent,
        comment_type: 'reply',
        comment_author: name,
        comment_content: body,
        permalink,
      }).toString(),
    })
    if (said === 'true') return 'spam'
    if (said === 'false') return 'fine'
    throw new Error('Akismet answered neither true nor false.')
  }
}

/** A classifier of the owner's: JSON `{"name", "body"}` is sent, JSON `{"spam": true}` or `false` comes back. */
function classifier({ url, wait }: { url: string; wait: number }): Check {
  return async ({ name, body }) => {
    const said = await ask(url, { wait, type: 'application/json', body: JSON.stringify({ name, body }) })
    const { spam } = JSON.parse(said) as { spam?: unknown }
    if (typeof spam !== 'boolean') throw new Error('The classifier did not say whether it is spam.')
    return spam ? 'spam' : 'fine'
  }
}

const longestAnswer = 10_000

async function ask(url: string, { wait, type, body }: { wait: number; type: string; body: string }): Promise<string> {
  const signal = AbortSignal.timeout(wait)
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    signal,
    redirect: 'error',
  })
  if (!answer.ok) throw new Error(`The service answered ${answer.status}.`)
  const said = await answer.text()
  if (said.length > longestAnswer) throw new Error('The service answered at too great a length.')
  return said.trim()
}
