export { writing } from './feature.ts'
export { beside, earlierNotices, madeAt, myDay, reports, waiting } from './slots.ts'
export { State, Tabs } from './views/head.tsx'
