import { said } from '../../base/messages.ts'
import * as say from './messages/readers.ts'
/** A form that could not be taken, as it was sent. */
export type SentForm = {
  action: string
  fields: readonly { name: string; value: string }[]
  files: readonly string[]
}

/** What somebody sent, to be read, changed and sent again. */
export function SendAgain({ sent: { action, fields, files } }: { sent: SentForm }) {
  return (
    <form
      class="reply-form"
      method="post"
      action={action}
      enctype={files.length > 0 ? 'multipart/form-data' : undefined}
    >
      {fields.map(({ name, value }, index) => (
        <Again name={name} value={value} id={`sent-${index}`} />
      ))}
      {files.map((name, index) => (
        <div class="field">
          <label for={`sent-file-${index}`}>{say.fileToChooseAgain({ field: labelOf(name) })}</label>
          <input type="file" id={`sent-file-${index}`} name={name} />
        </div>
      ))}
      <p>
        <button type="submit">{say.sendAgain()}</button>
      </p>
    </form>
  )
}

function Again({ name, value, id }: { name: string; value: string; id: string }) {
  // What somebody showed of themselves on the way here is no part of what they sent.
  if (name.startsWith('proof-')) return null
  if (isSecret(name)) return value === '' ? null : <Password name={name} id={id} />
  if (!isTyped(name, value)) return <input type="hidden" name={name} value={value} />
  return (
    <div class="field">
      <label for={id}>{labelOf(name)}</label>
      {isLong(name, value) ? (
        <textarea id={id} name={name}>
          {atFirstLine(value)}
        </textarea>
      ) : (
        <input id={id} name={name} value={value} />
      )}
    </div>
  )
}

/** Never sent back: a page stays in a browser's memory. */
function Password({ name, id }: { name: string; id: string }) {
  return (
    <div class="field">
      <label for={id}>{say.passwordOnceMore({ field: labelOf(name) })}</label>
      <input type="password" id={id} name={name} required />
    </div>
  )
}

const labels: Record<string, string> = said({
  body: say.yourWords,
  name: say.name,
  email: say.email,
  password: say.password,
  current: say.password,
  fresh: say.newPassword,
  headline: say.headline,
  standfirst: say.standfirst,
  markdown: say.text,
})

function labelOf(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return labels[name] ?? (words.charAt(0).toUpperCase() + words.slice(1) || say.anyField())
}

function isSecret(name: string): boolean {
  return /^(password|current|fresh)$/i.test(name)
}

/** What somebody wrote, as against what the form itself carries, such as which version it began with. */
function isTyped(name: string, value: string): boolean {
  if (value === '' || isMade(value)) return false
  return Object.hasOwn(labels, name) || /\s/.test(value.trim())
}

/** What a script of ours made, such as an article’s blocks; words may begin with a bracket, too. */
function isMade(value: string): boolean {
  if (!/^(?:\{"|\["|\[\{)/.test(value)) return false
  try {
    return typeof JSON.parse(value) === 'object'
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function isLong(name: string, value: string): boolean {
  return name === 'body' || name === 'markdown' || value.length > 100 || value.includes('\n')
}

/** A reader of HTML leaves out a line break that begins a text area. */
function atFirstLine(value: string): string {
  return value.startsWith('\n') || value.startsWith('\r') ? `\n${value}` : value
}
