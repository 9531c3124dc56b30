import * as say from './messages/newsroom.ts'

/** Beside a moment as clocks show it where the paper is, what they show where this browser is. */
const here = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-zone]')) {
  const there = new Intl.DateTimeFormat(document.documentElement.lang, {
    ...{ dateStyle: 'medium', timeStyle: 'short' },
    timeZone: time.dataset.zone,
  })
  const moment = new Date(time.dateTime)
  if (here.format(moment) === there.format(moment)) continue
  time.after(` (${say.whereYouAre({ when: here.format(moment) })})`)
}
