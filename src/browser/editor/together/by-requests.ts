import type { FromPage, ToPage } from '../../../features/working-copies/rules/messages.ts'
import { type Connection, type Hearing, isForGood, longestWait, type Trouble, troubleIn, troubleOf } from './trouble.ts'

const askEvery = 1_000

type Ended = { is: 'ended'; code: number }
type Answer = { news: ToPage[]; trouble: Trouble | undefined }

/** Asks every second what is new, and says with it what there is to say. */
export function byRequests(path: string, { opened, heard, lost }: Hearing): Connection {
  let waiting: FromPage[] = []
  let isClosed = false
  let timer = window.setTimeout(() => void ask())

  async function ask(): Promise<void> {
    opened()
    // Where somebody is would be old by the time it is told.
    const said = waiting.filter(({ is }) => is !== 'here')
    waiting = []
    const { news, trouble } = await sent(path, said)
    if (isClosed) return
    for (const message of news) heard(message)
    if (trouble) lost(trouble)
    if (!trouble || !isForGood(trouble)) askLater()
  }

  function askLater(): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), document.hidden ? longestWait : askEvery)
  }

  return {
    send: (message) => void waiting.push(message),
    again: () => undefined,
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

async function sent(path: string, said: readonly FromPage[]): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ said }) }).catch(() => undefined)
  if (!answer?.ok) return { news: [], trouble: troubleOr(troubleIn(answer?.status)) }
  const all = ((await answer.json()) as { said: (ToPage | Ended)[] }).said
  const ending = all.find((each) => each.is === 'ended')
  const news = all.filter((each) => each.is !== 'ended')
  // What is kept is known before it is asked what is not.
  return {
    news: news.toSorted((one, other) => Number(other.is === 'kept') - Number(one.is === 'kept')),
    trouble: ending && troubleOf(ending.code),
  }
}

function troubleOr(trouble: Trouble | 'blocked'): Trouble {
  return trouble === 'blocked' ? 'offline' : trouble
}
