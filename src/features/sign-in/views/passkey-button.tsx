import type { Child } from 'hono/jsx'
import * as say from '../messages/newsroom.ts'

type Shown = {
  /** Where a script asks what is to be signed, or made. */
  question: string
  makes?: true
  name?: string
  children?: Child
}

/** In a form: a script puts the answer of a passkey into it and sends it. Until one does, it says what else there is. */
export function PasskeyButton({ question, makes, name = 'passkey', children }: Shown) {
  return (
    <div class="passkey" data-passkey={question} data-makes={makes}>
      <input type="hidden" name={name} value="" />
      <button type="button" class={makes ? 'main' : undefined} hidden>
        {children}
      </button>
      <p class="problem" role="alert" hidden />
      <p class="hint">{makes ? say.makingPasskeyNeedsScript() : say.passkeyNeedsScript()}</p>
    </div>
  )
}
