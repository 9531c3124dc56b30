import { readdirSync } from 'node:fs'
import { defineConfig } from 'vite'

/** Every script directly in src/browser is loaded by some page; the folders below it hold their parts. */
const entries = readdirSync('src/browser').filter((name) => name.endsWith('.ts') && !/[.](test|d)[.]ts$/.test(name))

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/browser',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '.',
    modulePreload: false,
    // The editor is one script, loaded by one page and kept for as long as it stays the same.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { input: entries.map((name) => `src/browser/${name}`) },
  },
})
