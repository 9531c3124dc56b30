/** Says below the head of a part of the page, seen and heard, what went wrong there; what was said before is gone. */
export function tellBelowHead(part: string, words: string): void {
  const panel = document.querySelector(part)
  panel?.querySelector('.notice')?.remove()
  const notice = document.createElement('p')
  notice.className = 'notice bad'
  notice.setAttribute('role', 'alert')
  notice.textContent = words
  panel?.querySelector('h2')?.after(notice)
}
