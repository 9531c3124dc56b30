import { kindIn } from './kinds.ts'

/** What is wrong, by the names of fields as the server gives them: `headline`, or `kind.born` for one of the chosen kind. */
export type Problems = Readonly<Record<string, string>>

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Says at each field what is wrong with it, and no longer at those that are right again. */
export function showProblems(form: HTMLFormElement, problems: Problems): void {
  for (const told of form.querySelectorAll<HTMLElement>('[data-told]')) forget(told)
  for (const [name, says] of Object.entries(problems)) {
    const control = controlFor(form, name)
    if (control) tell(control, says)
  }
}

function controlFor(form: HTMLFormElement, name: string): Control | null {
  const [, field] = /^kind\.(.+)$/.exec(name) ?? []
  const asked = field === undefined ? name : `kind.${kindIn(form).name}.${field}`
  return form.querySelector<Control>(`.field [name="${CSS.escape(asked)}"]`)
}

function tell(control: Control, says: string): void {
  const problem = document.createElement('p')
  problem.className = 'problem'
  problem.id = `${control.id}-told`
  problem.dataset.told = control.id
  problem.textContent = says
  control.closest('.field')?.classList.add('wrong')
  control.closest('.field')?.append(problem)
  control.setAttribute('aria-invalid', 'true')
  control.setAttribute('aria-errormessage', problem.id)
}

function forget(problem: HTMLElement): void {
  const control = document.getElementById(problem.dataset.told ?? '')
  control?.closest('.field')?.classList.remove('wrong')
  control?.removeAttribute('aria-invalid')
  control?.removeAttribute('aria-errormessage')
  problem.remove()
}
