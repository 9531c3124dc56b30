import type { Child } from 'hono/jsx'
import * as say from './messages/newsroom.ts'
import { type Desk, NewsroomPage } from './page.tsx'

/** The head of a page: what it is, and the one thing to do next. */
export function PageHead({ title, says, children }: { title: string; says?: Child; children?: Child }) {
  return (
    <div class="page-head">
      <div>
        <h1>{title}</h1>
        {isSomething(says) ? <p class="quiet">{says}</p> : null}
      </div>
      {isSomething(children) ? <div class="actions">{children}</div> : null}
    </div>
  )
}

type Labelled = {
  id: string
  label: Child
  hint?: string
  problem?: string | undefined
  children?: Child
}

/** Whether there is anything to show: a page leaves out what it has nothing to say in. */
function isSomething(child: Child): boolean {
  return child !== undefined && child !== null && child !== ''
}

/** One field with its label, its hint and what is wrong with it; the control names them by `described`. */
export function Field({ id, label, hint, problem, children }: Labelled) {
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  )
}

type Described = { hint?: string | true; problem?: string | undefined }

/** What ties a control to its hint and its problem for people who hear the page. */
export function described(id: string, { hint, problem }: Described) {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean)
  return {
    id,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
}

type Line = Omit<Described, 'hint'> & {
  hint?: string
  name: string
  id?: string
  label: Child
  value?: string
  type?: 'text' | 'email' | 'password' | 'url' | 'search'
  required?: boolean
  max?: number
  autocomplete?: string
  list?: string
}

/** A field of one line. */
export function TextField(line: Line) {
  const { name, id = name, label, value = '', type = 'text', required = false, max, autocomplete, list } = line
  return (
    <Field id={id} label={label} problem={line.problem} {...(line.hint ? { hint: line.hint } : {})}>
      <input
        {...described(id, line)}
        name={name}
        type={type}
        value={value}
        required={required}
        maxlength={max}
        autocomplete={autocomplete}
        list={list}
      />
    </Field>
  )
}

type Choice = Omit<Described, 'hint'> & {
  hint?: string
  name: string
  label: Child
  value?: string | undefined
  options: readonly { value: string; name: string }[]
}

export function SelectField(choice: Choice) {
  const { name, label, value, options } = choice
  return (
    <Field id={name} label={label} problem={choice.problem} {...(choice.hint ? { hint: choice.hint } : {})}>
      <select {...described(name, choice)} name={name}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Says what became of the last thing done; heard as well as seen. */
export function Notice({ children, kind = 'good' }: { children?: Child; kind?: 'good' | 'bad' }) {
  if (!isSomething(children)) return null
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}

/** An empty list says what to do. */
export function Empty({ children }: { children?: Child }) {
  return <p class="empty">{children}</p>
}

type NotAllowed = { desk: Desk; says?: string }

/** What somebody sees at an address their role does not reach. */
export function NotAllowedPage({ desk, says }: NotAllowed) {
  return (
    <NewsroomPage desk={desk} title={say.notYoursToOpen()}>
      <PageHead title={say.thisIsNotYoursTo()} />
      <p>{says ?? say.yourRoleHereDoesNot()}</p>
    </NewsroomPage>
  )
}
