import { get } from 'node:http'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { listenForMetrics } from './metrics.ts'

function answerAt(port: number, path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1' }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += String(chunk)
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    }).on('error', reject)
  })
}

onEveryDatabase((open) => {
  test('figures tell how far each consumer is behind, and what waits', async () => {
    const site = await aSite(await open())
    await site.jobs.settle()
    await site.article()
    const listening = await listenForMetrics(site, 0)

    const behind = await answerAt(listening.port, '/metrics')
    await site.jobs.settle()
    const caughtUp = await answerAt(listening.port, '/metrics')
    const elsewhere = await answerAt(listening.port, '/')
    await listening.stop()

    expect(behind.text).toContain('stet_consumer_lag_events{name="index-for-search"} 1\n')
    expect(caughtUp.text).toContain('stet_consumer_lag_events{name="index-for-search"} 0\n')
    expect(caughtUp.text).toMatch(/^# TYPE stet_jobs_failed gauge\nstet_jobs_failed 0$/m)
    expect([behind.status, elsewhere.status]).toEqual([200, 404])
  })
})
