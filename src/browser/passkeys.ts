import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import * as say from './messages/newsroom.ts'

/** Each place in a form that a passkey fills: asks what is to be signed or made, has it done, and sends the form. */
for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = place.querySelector('button')
  const trouble = place.querySelector<HTMLElement>('[role=alert]')
  const field = place.querySelector<HTMLInputElement>('input')
  const withoutScript = place.querySelector<HTMLElement>('.hint')
  const form = place.closest('form')
  if (!button || !trouble || !field || !form) continue
  if (withoutScript) withoutScript.hidden = true
  if (!browserSupportsWebAuthn()) {
    show(trouble, say.thisBrowserHasNoPasskeys())
    continue
  }
  button.hidden = false
  button.addEventListener('click', async () => {
    // The name of a new one is asked for before the device is.
    if (!form.reportValidity()) return
    trouble.hidden = true
    button.disabled = true
    try {
      const question = await asked(place.dataset.passkey ?? '')
      if (question === undefined) return location.reload()
      field.value = JSON.stringify(await answered(question, place.dataset.makes !== undefined))
      form.submit()
    } catch (error) {
      show(trouble, isTheirNo(error) ? say.noPasskeyWasUsed() : say.passkeyDidNotWork())
    } finally {
      button.disabled = false
    }
  })
}

function show(where: HTMLElement, words: string): void {
  where.textContent = words
  where.hidden = false
}

/** `undefined` when who sits here has to be shown again, which the page itself asks for. */
async function asked(address: string): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', headers: { accept: 'application/json' } })
  if (answer.status === 401 || answer.status === 403) return undefined
  if (!answer.ok) throw new Error(`The question was answered with ${answer.status}.`)
  return answer.json()
}

type Making = Parameters<typeof startRegistration>[0]['optionsJSON']
type Signing = Parameters<typeof startAuthentication>[0]['optionsJSON']

function answered(question: unknown, makes: boolean): Promise<unknown> {
  return makes
    ? startRegistration({ optionsJSON: question as Making })
    : startAuthentication({ optionsJSON: question as Signing })
}

/** Closed, or not there: browsers say the same of both. */
function isTheirNo(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotAllowedError'
}
