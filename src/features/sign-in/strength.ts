import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { PasswordRefusal } from './session.ts'

/**
 * Guesses, as a power of ten: more than can be tried here in years, whatever networks they come from. Beside a second
 * factor it is enough not to be among those that are tried first.
 */
const enough = { alone: 10, beside: 6 }
/** What stands behind these adds to a strong beginning only, and looking takes longer the more there is. */
const lookedAt = 100

export type Strength = ReturnType<typeof createStrength>

/** How soon somebody would guess a password who knows whose it is. `own` is what anybody knows of them and the paper. */
export function createStrength() {
  let library: ZxcvbnFactory | undefined

  /** Loaded with the first password that is set: its lists are large, and most processes never see one. */
  async function loaded(): Promise<ZxcvbnFactory> {
    if (library) return library
    const [{ ZxcvbnFactory: Library }, common] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ])
    library = new Library({ dictionary: { ...common.dictionary }, graphs: common.adjacencyGraphs })
    return library
  }

  return {
    async faultOf(
      password: string,
      own: readonly string[],
      standing: keyof typeof enough = 'alone',
    ): Promise<PasswordRefusal | undefined> {
      const looked = password.normalize('NFKC').slice(0, lookedAt)
      const { guessesLog10, sequence } = (await loaded()).check(looked, own.flatMap(waysToWrite))
      if (guessesLog10 >= enough[standing]) return undefined
      const lists = new Set(sequence.map((part) => ('dictionaryName' in part ? part.dictionaryName : '')))
      if (lists.has('userInputs')) return 'password-of-their-own'
      return lists.has('passwords-common') ? 'password-common' : 'password-pattern'
    },
  }
}

/** A name or an address whole, run together, and each word of it. */
function waysToWrite(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word.length > 2)
  return [text.toLowerCase(), words.join(''), ...words].filter((each) => each !== '').slice(0, 20)
}
