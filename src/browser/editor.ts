import type { Editor } from '@tiptap/core'
import { lines } from '../features/working-copies/rules/schema.ts'
import { rememberAlone } from './editor/alone.ts'
import { createBodyReader } from './editor/body.ts'
import { showCollision } from './editor/collision.ts'
import { editorIn } from './editor/editor-in.ts'
import { followSelection } from './editor/facts.ts'
import { watchFindings } from './editor/findings.ts'
import { type Content, contentOf, fillForm, ownFields } from './editor/form.ts'
import { headlinesPanel } from './editor/headlines/panel.ts'
import { followHere } from './editor/here.ts'
import { followKind } from './editor/kinds.ts'
import { saveOnLeaving, sendWhole } from './editor/leaving.ts'
import { followLength } from './editor/length.ts'
import { localCopy } from './editor/local-copy.ts'
import { notesPanel } from './editor/notes/panel.ts'
import { offer } from './editor/offer.ts'
import { findPictures } from './editor/pictures.ts'
import { showProblems } from './editor/problems.ts'
import { setMarksInFields } from './editor/quotation/fields.ts'
import { recordPanel } from './editor/record-panel.ts'
import { createSaver, type Saver, type SaveState } from './editor/saver.ts'
import { sendTo } from './editor/sending.ts'
import { suggesting } from './editor/suggesting/panel.ts'
import { followTitles } from './editor/titles/preview.ts'
import { bringDoc, bringWords } from './editor/together/bringing.ts'
import type { Standing } from './editor/together/copy.ts'
import { makeReadOnly, openShared, type Shared } from './editor/together/open.ts'
import { inWords } from './editor/together/standing.ts'
import { followBell } from './live/bell.ts'
import * as say from './messages/newsroom.ts'

const form = document.querySelector<HTMLFormElement>('form#writing')
const field = document.querySelector<HTMLTextAreaElement>('#markdown')
const findings = document.querySelector<HTMLElement>('#findings')
if (form && field && findings) void open(form, field, findings)

/** Opens the text that is written together, and then puts the editor in the Markdown field’s place. */
async function open(page: HTMLFormElement, markdown: HTMLTextAreaElement, list: HTMLElement): Promise<void> {
  const { brought = '' } = page.dataset
  let started: ReturnType<typeof start> | undefined
  const shared = await openShared(page, {
    tell: (standing) => (started ? started.tell(standing) : tell(page, inWords(standing))),
    cut: (said) => {
      if (said.is === 'cut') started?.cut(said.number)
      else tell(page, { state: 'refused', says: say.noRevisionYet({ why: said.says }) })
    },
    bring: bringDoc(brought),
  })
  started = start(page, { shared, markdown, list })
}

type Parts = { shared: Shared; markdown: HTMLTextAreaElement; list: HTMLElement }

/** Lets the page save and check by itself. */
function start(page: HTMLFormElement, { shared, markdown, list }: Parts) {
  const editor = editorIn(markdown, shared)
  shared.presence.show(shared, editor)
  setMarksInFields(page)
  const bodyIn = createBodyReader()
  const read = () => contentOf(page, bodyIn(editor.state.doc))
  const copy = localCopy(page.dataset.article ?? '')
  const send = sendTo(page.dataset.save ?? '')
  const saver = createSaver<Content>({
    base: page.querySelector<HTMLInputElement>('[name="base"]')?.value ?? '',
    number: Number(page.dataset.number),
    read,
    // A revision is cut from what the newsroom has.
    send: async (base, content) => ((await shared.whenKept()) ? send(base, content) : { kind: 'unreachable' }),
    later: (act, millis) => {
      const timer = setTimeout(act, millis)
      return () => clearTimeout(timer)
    },
    tell: (state) => {
      tell(page, state)
      if (state.state === 'saved' || state.state === 'refused') showProblems(page, state.problems ?? {})
      if (state.state === 'saved') wasSaved()
    },
    keep: copy.keep,
  })
  const saveAll = () => {
    saver.changed()
    return saver.flush()
  }
  const desk = watchFindings({ editor, form: page, list, read, flush: saveAll })
  const record = recordPanel({ flush: saveAll })
  notesPanel(editor)
  suggesting(editor)
  findPictures(page)
  headlinesPanel({ form: page, whenKept: shared.whenKept })
  const wasSaved = () => {
    desk.saved()
    record.lookSoon()
  }
  // What was saved a moment before this page was opened may still be being read.
  record.lookSoon()
  followBell()
  followHere(page.dataset.article ?? '', shared.presence.awareness)
  followChanges(page, { editor, saver, desk })
  followKind(page)
  followTitles(page)
  followLength(editor, () => bodyIn(editor.state.doc))
  rememberAlone(editor)
  saveOnLeaving({ isUnsaved: () => saver.isUnsaved() || !shared.isKept(), saveAll })
  followSelection(editor)
  page.addEventListener('submit', (event) => {
    event.preventDefault()
    if (saver.isStopped()) page.dispatchEvent(new Event('compare'))
    else void saveAll()
  })
  page.addEventListener('compare', () => sendWhole(page, saver, read()))
  offerEarlier(page, { copy, read, saver })
  return {
    tell(standing: Standing): void {
      if (standing.is === 'stopped') {
        editor.setEditable(false)
        makeReadOnly(page)
      }
      // That all is kept is no news while something of the form is not saved.
      if (standing.is !== 'kept' || !saver.isUnsaved()) tell(page, inWords(standing))
    },
    cut(number: number): void {
      if (saver.isUnsaved() || !shared.isKept()) return
      tell(page, { state: 'saved', says: say.savedAsRevisionNumber({ number }) })
      wasSaved()
    },
  }
}

type Followed = { editor: Editor; saver: Saver; desk: ReturnType<typeof watchFindings> }

/** What is written together is kept as it is typed; what belongs to the form alone is saved by it. */
function followChanges(page: HTMLFormElement, { editor, saver, desk }: Followed): void {
  const together: ReadonlySet<string> = new Set(lines)
  editor.on('update', () => desk.changed())
  page.addEventListener('written-elsewhere', () => desk.changed())
  page.addEventListener('input', ({ target }) => {
    if (target instanceof Node && editor.view.dom.contains(target)) return
    const isTogether = target instanceof HTMLElement && together.has(target.getAttribute('name') ?? '')
    if (!isTogether) saver.changed()
    desk.changed()
  })
}

type Offering = { copy: ReturnType<typeof localCopy>; read: () => Content; saver: Saver }

/** Words of an earlier visit that never reached the newsroom; those of an older release may be of the text itself. */
function offerEarlier(page: HTMLFormElement, { copy, read, saver }: Offering): void {
  const found = copy.find()
  if (!found) return
  const isOfForm = JSON.stringify(ownFields(found.content)) !== JSON.stringify(ownFields(read()))
  const isOfText = !found.isTogether && JSON.stringify(found.content) !== JSON.stringify(read())
  if (!isOfForm && !isOfText) {
    copy.keep(null)
    return
  }
  offer(page, found.content.headline, {
    async take() {
      if (isOfText) await bringWords(page.dataset.brought ?? '', { base: found.base, shared: found.content })
      fillForm(page, found.content)
      if (isOfForm) saver.restOn(found.base)
      else copy.keep(null)
    },
    drop: () => copy.keep(null),
  })
}

/** Says how it stands, in words; that somebody else saved is said where nobody can miss it. */
function tell(page: HTMLFormElement, { state, says }: SaveState): void {
  const line = document.querySelector<HTMLElement>('#save-state')
  if (!line) return
  line.dataset.state = state
  line.textContent = state === 'conflict' ? say.notSavedSomebodyElseSaved() : says
  if (state === 'conflict') showCollision(page, says, () => page.dispatchEvent(new Event('compare')))
}
