import type { Finding } from '../../features/desk/finding.ts'
import type { Style } from '../../features/desk/rules/style/style.ts'
import type { Answered, Asked, Taught } from '../checker.ts'

type Needs = { address: string; ask: () => Omit<Asked, 'number'>; answer: (findings: Finding[]) => void }

/**
 * Asks the desk check, which has a thread of its own. While it is busy with one text, the newest waits and those before
 * it are forgotten; findings of a text that has changed since are worth nothing and are not told.
 */
export function createChecking({ address, ask, answer }: Needs) {
  const checker = new Worker(address, { type: 'module' })
  let number = 0
  let isBusy = false
  let isWaiting = false

  function check(): void {
    isWaiting = isBusy
    if (isBusy) return
    isBusy = true
    number += 1
    checker.postMessage({ ...ask(), number } satisfies Asked)
  }

  checker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    isBusy = false
    if (isWaiting) check()
    else if (data.number === number) answer(data.findings)
  })
  // A fault in one text must not keep the next from being looked at; the browser reports it.
  checker.addEventListener('error', () => {
    isBusy = false
  })
  return {
    check,
    /** From now on it asks these rules of the paper's own as well. */
    teach: (style: Style) => checker.postMessage({ style } satisfies Taught),
    /** The text has changed: what is being found out about the one before is out of date. */
    forget(): void {
      number += 1
    },
  }
}
