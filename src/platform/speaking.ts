import { AsyncLocalStorage } from 'node:async_hooks'
import { type MessageLanguage, nearestLanguage, speakAs, spoken } from '../base/messages.ts'

const speaking = new AsyncLocalStorage<MessageLanguage>()
speakAs(() => speaking.getStore() ?? 'en-GB')

/** Does something with its messages said in this language, whatever else is done meanwhile. */
export function inLanguage<Result>(language: MessageLanguage, act: () => Result): Result {
  return language === spoken() ? act() : speaking.run(language, act)
}

/** Words for readers are said in the paper's language, whoever's act it is that they are told of. */
export function toReaders<Result>({ language }: { language: string }, say: () => Result): Result {
  return inLanguage(nearestLanguage(language), say)
}
