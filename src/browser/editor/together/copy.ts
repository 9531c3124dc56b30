import { fromBase64, toBase64 } from 'lib0/buffer'
import type { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { Refusal, ToPage } from '../../../features/working-copies/rules/messages.ts'
import { schemaVersion } from '../../../features/working-copies/rules/schema.ts'
import { connect } from './connection.ts'
import { guard } from './guard.ts'
import { othersChanges } from './others-changes.ts'
import { ownStorage } from './own-storage.ts'
import { createQueue } from './queue.ts'
import type { Connection, Trouble } from './trouble.ts'

export type Standing =
  | { is: 'kept' }
  | { is: 'keeping' }
  | { is: 'away'; why: Trouble | 'troubled' }
  /** Nothing more goes in here; the words are in this browser. */
  | { is: 'stopped'; why: Trouble | 'older' | 'unfit' | 'made-anew' | 'too-long' }

type Needs = {
  article: string
  path: string
  tell: (standing: Standing) => void
  /** A revision was cut, or could not be. */
  cut: (said: Extract<ToPage, { is: 'cut' | 'not-cut' }>) => void
  here: (said: Extract<ToPage, { is: 'here' }>) => void
  /** Puts the words of an older copy into the one there is, as far as the newsroom has not got them. */
  bring: (base: string, doc: Y.Doc) => Promise<boolean>
}

export type Copy = {
  doc: Y.Doc
  send: Connection['send']
  /** Once the newsroom has everything; false when that cannot be said. */
  whenKept(): Promise<boolean>
  isKept(): boolean
  /** Calls this now, and each time the newsroom is reached again. */
  onComing(act: () => void): void
  /** Does something in which nobody writes: the editor may not take words out meanwhile. */
  within(act: () => void): void
}

/** Where changes of the document come from that are not typed here. */
const remote = Symbol('remote')

const patience = 15_000

/** What says nothing of the words, and comes with every key. */
const canPass: ReadonlySet<ToPage['is']> = new Set(['change', 'kept', 'here'])

/**
 * The text of an article, shared with whoever else has it open. Every key is in this browser's own storage until the
 * newsroom has said that it is kept. Gives it once the newsroom's words are in it.
 */
export function openCopy(needs: Needs): Promise<Copy> {
  const { path, tell } = needs
  const [storage, doc] = [ownStorage(needs.article), new Y.Doc()]
  let epoch = ''
  let kept: IndexeddbPersistence | undefined
  let [isStopped, isIn] = [false, false]
  let connection: Connection | undefined
  let coming: () => void = () => undefined
  const ready = Promise.withResolvers<Copy>()

  const queue = createQueue({
    send: (number, bytes) => connection?.send({ is: 'change', number, epoch, bytes: toBase64(bytes) }),
    late: () => connection?.again(),
    tell(isKept) {
      storage.mark(!isKept)
      if (isKept) storage.markAllSent()
      if (!isStopped) tell({ is: isKept ? 'kept' : 'keeping' })
    },
  })
  const guarded = guard(doc, () => {
    // Before the storage hears of what the editor did.
    void kept?.destroy()
    stop('unfit')
  })
  const others = othersChanges((bytes) => isStopped || guarded.apply(bytes, remote))

  function stop(why: Extract<Standing, { is: 'stopped' }>['why']): void {
    isStopped = true
    queue.close()
    connection?.close()
    tell({ is: 'stopped', why })
  }

  function hello(): void {
    connection?.send({ is: 'hello', schema: schemaVersion, vector: toBase64(Y.encodeStateVector(doc)) })
  }

  const hearing: { [Is in ToPage['is']]: (message: Extract<ToPage, { is: Is }>) => unknown } = {
    welcome: welcomed,
    change: ({ bytes }) => others.add(fromBase64(bytes)),
    kept: ({ number }) => queue.kept(number),
    refused: ({ why }) => refusals[why](),
    here: needs.here,
    cut(said) {
      rebase(said.id)
      needs.cut(said)
    },
    'not-cut': needs.cut,
  }

  function heard(message: ToPage): void {
    if (isStopped) return
    if (!canPass.has(message.is)) others.flush()
    hearing[message.is](message as never)
  }

  function rebase(base: string): void {
    const known = storage.find()
    if (known) storage.note({ ...known, base })
  }

  async function welcomed(message: Extract<ToPage, { is: 'welcome' }>): Promise<void> {
    if (epoch !== '' && epoch !== message.epoch) return madeAnew()
    const hadWords = doc.store.clients.size > 0
    guarded.apply(fromBase64(message.bytes), remote)
    if (hasGaps(doc)) return refusals.troubled()
    epoch = message.epoch
    kept ??= await storage.begin(doc, { epoch, base: message.base, unsent: [] })
    rebase(message.base)
    queue.open(hadWords ? beyond(fromBase64(message.vector)) : undefined)
    if (!isIn) enter()
    else coming()
  }

  /** What the newsroom has not, if anything: between two connections nothing is lost that was kept before. */
  function beyond(vector: Uint8Array): Uint8Array | undefined {
    return isIn && queue.isKept() ? undefined : Y.encodeStateAsUpdate(doc, vector)
  }

  function enter(): void {
    isIn = true
    doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== remote && origin !== kept && !guarded.isSpoiled()) queue.add(bytes)
    })
    ready.resolve({
      ...{ doc, whenKept, isKept: queue.isKept, within: guarded.within },
      send: (said) => connection?.send(said),
      onComing(act) {
        coming = act
        act()
      },
    })
  }

  /** The newsroom began another copy meanwhile: what it has not got of this one is put into that, and read anew. */
  async function madeAnew(): Promise<void> {
    const known = storage.find()
    const isBrought = !known || known.unsent.length === 0 || (await needs.bring(known.base, doc))
    if (!isBrought) return stop('made-anew')
    stop('made-anew')
    storage.forget()
    await kept?.clearData()
    location.reload()
  }

  const refusals: Record<Refusal, () => void> = {
    'older-schema': () => stop('older'),
    malformed: () => stop('malformed'),
    'too-long': () => stop('too-long'),
    'out-of-step': hello,
    'made-anew': () => void madeAnew(),
    'not-allowed': () => stop('not-allowed'),
    troubled: () => {
      tell({ is: 'away', why: 'troubled' })
      window.setTimeout(() => connection?.again(), 1_000)
    },
  }

  function lost(trouble: Trouble): void {
    queue.close()
    if (isStopped) return
    if (trouble === 'offline' || trouble === 'signed-out') tell({ is: 'away', why: trouble })
    else stop(trouble)
  }

  async function whenKept(): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))
    return Promise.race([queue.whenKept().then(() => true), late])
  }

  async function begin(): Promise<void> {
    const known = storage.find()
    if (known) {
      kept = await storage.keep(doc, known.epoch)
      if (kept) epoch = known.epoch
    }
    connection = connect(path, { opened: hello, heard, lost })
  }

  void begin()
  return ready.promise
}

/** Something in it rests on what is not there. What cannot be read whole is never shown in part. */
function hasGaps({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}
