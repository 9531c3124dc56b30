import { relative } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const source = `${import.meta.dirname}/src/`

/**
 * What a module reads from beside itself, such as a style sheet or the program of a worker, is in dist/server, whichever
 * file its own code has become part of; while it is worked on, it is in src itself.
 */
const standsWhereItStood = (isWorkedOn: boolean): Plugin => ({
  name: 'stands-where-it-stood',
  transform(code, id) {
    // The first file reads nothing, and keeps what was compiled beside itself.
    if (!id.startsWith(source) || id === `${source}cli.ts` || !code.includes('import.meta.url')) return undefined
    const path = relative(source, id)
    const place = isWorkedOn ? `../../src/${path}` : `../server/${path.replace(/\.tsx?$/, '.js')}`
    return { code: code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`), map: null }
  },
})

/** The program as a few files in place of a thousand: to find and open them is most of the time of a start. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  plugins: [standsWhereItStood(mode === 'development')],
  // What brings files of its own, or is loaded by a path, stays where it is.
  ssr: {
    noExternal: [
      ...['kysely', 'zod', 'hono', '@hono/node-server', 'yaml', 'diff', 'lru-cache', 'p-limit', 'yocto-queue'],
      ...['parse5', 'entities', '@lezer/markdown', '@lezer/common', '@lezer/highlight'],
    ],
  },
  build: {
    ssr: 'src/cli.ts',
    target: 'node24',
    outDir: 'dist/program',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
}))
