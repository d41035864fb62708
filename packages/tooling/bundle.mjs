/**
 * Makes one file of a service's `dist/main.js` and all that it imports: to look up a thousand files is most of what Node does at a start.
 * Run in the package's folder, after SWC. What else is in `dist/` stays as it is, for those who import the package.
 */
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { build } from 'esbuild'

const file = resolve('dist/main.js')
const asked = Symbol('asked already')

/** Drivers and the like that a library would load if they were there. */
const leaveWhatIsNotInstalled = {
  name: 'leave-what-is-not-installed',
  setup: ({ onResolve, resolve: find }) =>
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === asked || path.startsWith('node:')) return undefined
      const { importer, namespace, resolveDir, kind } = options
      const found = await find(path, { importer, namespace, resolveDir, kind, pluginData: asked })
      return found.errors.length === 0 ? found : { path, external: true }
    }),
}

/** Files read from beside a module are still found from where that module was. */
const keepAddressesOfModules = {
  name: 'keep-addresses-of-modules',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.m?js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const from = JSON.stringify(relative(dirname(file), path).replaceAll('\\', '/'))
      return { contents: text.replaceAll('import.meta.url', `new URL(${from}, import.meta.url).href`), loader: 'js' }
    }),
}

await build({
  entryPoints: [file],
  outfile: file,
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Names of classes are names of errors, of migrations and of GraphQL types.
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'error',
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
  // jsonc-parser: its CommonJS form loads its parts by a name it is handed, which nothing can follow. fhir: 13 MB of definitions, read by an import alone.
  external: ['jsonc-parser', 'fhir'],
  plugins: [leaveWhatIsNotInstalled, keepAddressesOfModules],
})
