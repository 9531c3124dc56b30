import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'

export const sectionLabels = said({ name: say.nameOf, description: say.description })
