import * as say from '../../messages/newsroom.ts'
import type { Standing } from './copy.ts'

type Words = { state: 'kept' | 'saving' | 'offline' | 'refused'; says: string }

const stopped: Record<Extract<Standing, { is: 'stopped' }>['why'], () => string> = {
  older: say.tabIsTooOld,
  unfit: say.textDoesNotFit,
  malformed: say.changeWasRefused,
  'too-long': say.textIsTooLong,
  'not-allowed': say.mayNotWriteAnyMore,
  gone: say.articleIsGone,
  'made-anew': say.copyWasMadeAnew,
  'signed-out': say.youAreSignedOutSign,
  offline: say.offlineYourWordsAreKept,
}

const away = {
  offline: say.offlineYourWordsAreKept,
  'signed-out': say.youAreSignedOutSign,
  troubled: say.troubledWordsAreHere,
  'not-allowed': say.mayNotWriteAnyMore,
  gone: say.articleIsGone,
  malformed: say.changeWasRefused,
}

/** How it stands with what is written together, in words. */
export function inWords(standing: Standing): Words {
  switch (standing.is) {
    case 'kept':
      return { state: 'kept', says: say.allIsKept() }
    case 'keeping':
      return { state: 'saving', says: say.keeping() }
    case 'away':
      return { state: 'offline', says: away[standing.why]() }
    case 'stopped':
      return { state: 'refused', says: stopped[standing.why]() }
  }
}
