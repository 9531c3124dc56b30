import { afterEach } from 'vitest'
import { clearLeftovers } from './leftovers.ts'

// Files of tests share the modules of their process, so what each file needs anew stands here and in no module.
afterEach(clearLeftovers)
