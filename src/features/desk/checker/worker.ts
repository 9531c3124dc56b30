import { parentPort } from 'node:worker_threads'
import { codeOf } from '../../../base/fault.ts'
import { keptOnce } from '../../../base/kept-once.ts'
import { keepStyles } from '../rules/style/kept.ts'
import { openDictionaries } from '../spelling/dictionaries.ts'
import { answerTo, type Said, type Task } from './task.ts'

const dictionaries = keptOnce(openDictionaries)
const styles = keepStyles()

parentPort?.on('message', (task: Task) => void answered(task).then((said) => parentPort?.postMessage(said)))

/** What goes wrong is said with its code, which an error does not keep on its way to another thread. */
async function answered(task: Task): Promise<Said> {
  try {
    return { answer: answerTo(task, { dictionaries: await dictionaries(), styles }) }
  } catch (error) {
    const failed = error instanceof Error ? error.message : 'It said nothing.' // not said
    return { failed, code: codeOf(error) }
  }
}
