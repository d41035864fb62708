import { babelOptimizerPlugin } from '@graphql-codegen/client-preset'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { operationsByHash } from './operations-by-hash.js'

/** Everything the viewer needs is built into `dist`; the gateway serves it under a policy that allows its own origin and nothing else. */
// eslint-disable-next-line no-restricted-exports -- vite reads the default export
export default defineConfig({
  plugins: [
    operationsByHash(),
    // Each operation is taken from where it is generated: the map of all of them, by their text, is for the types alone and stays out of the browser.
    react({ babel: { plugins: [[babelOptimizerPlugin, { artifactDirectory: './src/generated/', gqlTagName: 'graphql' }]] } }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 900, reportCompressedSize: false },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['../node_modules', 'node_modules'] } } },
  server: {
    proxy: Object.fromEntries(['/graphql', '/auth', '/status', '/when-it-is-down'].map((path) => [path, 'http://localhost:4000'])),
  },
})
