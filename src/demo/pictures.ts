import { breakwater } from './pictures/breakwater.ts'
import { council } from './pictures/council.ts'
import { estuary } from './pictures/estuary.ts'
import { football } from './pictures/football.ts'
import { harbour } from './pictures/harbour.ts'
import { market } from './pictures/market.ts'
import { orchestra } from './pictures/orchestra.ts'
import { school } from './pictures/school.ts'

export type DemoPicture = { name: string; svg: string }

/** The eight illustrations of the demo paper, each 1600 by 1067; drawn the same way every time. */
export function drawPictures(): DemoPicture[] {
  return [
    { name: 'harbour', svg: harbour() },
    { name: 'breakwater', svg: breakwater() },
    { name: 'council', svg: council() },
    { name: 'football', svg: football() },
    { name: 'market', svg: market() },
    { name: 'school', svg: school() },
    { name: 'estuary', svg: estuary() },
    { name: 'orchestra', svg: orchestra() },
  ]
}
