/** How often something may be tried, and in what stretch of time. */
export type Limit = { times: number; withinMillis: number }
