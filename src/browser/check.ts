import { check } from './check/check.ts'
import { compareWith } from './check/earlier.ts'
import { show, showSteps } from './check/show.ts'

/** Checks the version that the address names, and shows it only as what was checked. */
const file = new URLSearchParams(location.search).get('of') ?? ''
const place = document.querySelector<HTMLElement>(file === '' ? '#which' : '#checking')
if (place) place.hidden = false
if (place && file !== '') void start(place)

async function start(page: HTMLElement): Promise<void> {
  const checked = await check(file, localStorage)
  showSteps(page, checked)
  if (checked.shown) show(page, checked.shown)
  const { head } = checked
  const form = page.querySelector('form')
  if (!head || !form) return form?.remove()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const typed = form.querySelector('textarea')?.value ?? ''
    const said = page.querySelector('#comparison')
    if (said) said.textContent = 'Comparing…'
    void compareWith(head, typed, page.dataset.continuation ?? '').then((words) => {
      if (said) said.textContent = words
    })
  })
}
