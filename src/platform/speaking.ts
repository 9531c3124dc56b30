import { AsyncLocalStorage } from 'node:async_hooks'
import { type MessageLanguage, speakAs, spoken } from '../base/messages.ts'

const speaking = new AsyncLocalStorage<MessageLanguage>()
speakAs(() => speaking.getStore() ?? 'en-GB')

/** Does something with its messages said in this language, whatever else is done meanwhile. */
export function inLanguage<Result>(language: MessageLanguage, act: () => Result): Result {
  return language === spoken() ? act() : speaking.run(language, act)
}
