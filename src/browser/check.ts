import { check } from './check/check.ts'
import { compareWith } from './check/earlier.ts'
import { show, showSteps } from './check/show.ts'

/** Checks the version that the address names, and shows it only as what was checked. */
const place = document.querySelector<HTMLElement>('#checking')
const file = new URLSearchParams(location.search).get('of') ?? ''
if (place) {
  place.hidden = false
  void start(place)
}

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
