import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { throwAway } from './folders.ts'
import { afterThisTest } from './leftovers.ts'

/** The settings of a site that keeps its files in a bucket. */
export type BucketSettings = { filesUrl: string; filesKey: string; filesSecret: string }

/**
 * A bucket, or a part of one, for this test alone: in the store that is named in TEST_FILES_URL, TEST_FILES_KEY and
 * TEST_FILES_SECRET, otherwise in a server of our own.
 */
export async function aBucket(): Promise<BucketSettings> {
  const { TEST_FILES_URL: url, TEST_FILES_KEY: filesKey = '', TEST_FILES_SECRET: filesSecret = '' } = process.env
  if (url === undefined) return anS3Server()
  const place = new URL(url)
  place.pathname = `/test-${randomUUID()}`
  return { filesUrl: place.href, filesKey, filesSecret }
}

async function anS3Server(): Promise<BucketSettings> {
  const directory = await mkdtemp(join(throwAway, 'stet-s3-'))
  const configureBuckets = [{ name: 'paper' }]
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets })
  const { port } = await server.run()
  afterThisTest(async () => {
    server.httpServer.closeAllConnections()
    await server.close()
    await rm(directory, { recursive: true, force: true })
  })
  const filesUrl = `s3://paper/test?endpoint=http://127.0.0.1:${port}`
  return { filesUrl, filesKey: 'S3RVER', filesSecret: 'S3RVER' }
}
