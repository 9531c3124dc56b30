/**
 * Word's conditions: `<![if !supportLists]>…<![endif]>`, which a parser of HTML reads as comments. What stands in front
 * of an item of a list is marked; what only Word would show goes.
 */
export function readConditions(pasted: Document): void {
  const comments = pasted.createTreeWalker(pasted.body, NodeFilter.SHOW_COMMENT)
  const all: Comment[] = []
  while (comments.nextNode()) all.push(comments.currentNode as Comment)
  const open: Comment[] = []
  for (const comment of all) {
    const said = comment.data.trim().toLowerCase()
    if (said.startsWith('[if')) open.push(comment)
    if (!said.startsWith('[endif')) continue
    const begun = open.pop()
    if (begun?.parentNode && begun.parentNode === comment.parentNode) read(begun, comment)
  }
}

function read(begun: Comment, ended: Comment): void {
  const condition = begun.data.toLowerCase()
  const isForWord = !condition.includes('!') && /mso|vml|support/.test(condition)
  if (!isForWord && !condition.includes('!supportlists')) return
  const marker = begun.ownerDocument.createElement('span')
  marker.toggleAttribute(isForWord ? 'hidden' : 'data-marker')
  while (begun.nextSibling && begun.nextSibling !== ended) marker.append(begun.nextSibling)
  begun.replaceWith(marker)
}
