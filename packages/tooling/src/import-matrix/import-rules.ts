import type { IForbiddenRuleType } from 'dependency-cruiser'
import { importMatrix } from './import-matrix.js'

const parts = '^(?:packages|subgraphs)/[^/]+/|^gateway/|^web/'
/** Tests, and what is made for them. */
export const tests = String.raw`(?:\.test\.tsx?$|/tests/|/src/testing/)`

/** What no file may import. The message is what the person who wrote the import reads. */
export const importRules: readonly IForbiddenRuleType[] = [
  ...Object.entries(importMatrix).flatMap(([folder, { source, tests: inTests }]) => [
    matrixRule(folder, 'source', source),
    matrixRule(folder, 'tests', [...source, ...inTests]),
  ]),
  rule('only-published', 'A part publishes what its package.json exports; only its own files look further.', {
    from: { path: '^((?:packages|subgraphs)/[^/]+|gateway|web)/' },
    to: { path: parts, pathNot: ['^$1/', '/index\\.ts$', '^packages/contract/src/agencies\\.ts$', '^packages/tooling/'] },
  }),
  rule('tests-stay-out', 'Only tests import tests, and what is made for them.', {
    from: { pathNot: tests },
    to: { path: tests, pathNot: '^packages/subgraph-kit/src/testing/index\\.ts$' },
  }),
  rule('declared', 'What is imported is declared in the package.json of the part, so that the part can be copied out and run alone.', {
    from: { path: '/(?:src|tests)/' },
    // What every part is built and tested with is declared once, at the root.
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/(?:@jest/globals|@swc/core|eslint)/' },
  }),
  rule('no-cycles', 'Files do not import each other in a circle.', {
    // TypeORM entities that belong together name each other.
    from: { pathNot: '^subgraphs/[^/]+/src/store/[^/]+-row\\.ts$' },
    to: { circular: true },
  }),
  rule('policy-is-pure', 'Policy decides: no I/O, no clock, no GraphQL.', {
    from: { path: '^packages/policy/src/', pathNot: tests },
    to: {
      path: '^(?:node:)?(?:fs|net|http|https|child_process|timers|os|dns|process|crypto)(?:/|$)|node_modules/(?:graphql|pg|undici|fastify)/',
    },
  }),
  rule('records-stand-alone', 'records/ holds the domain: it knows neither how it is published nor how it is stored.', {
    from: { path: '^(subgraphs/[^/]+)/src/records/' },
    to: { path: '^$1/src/(?:graphql|store|seed)/' },
  }),
  rule('graphql-not-store', 'graphql → records ← store: the published shape is not the stored shape.', {
    from: { path: '^(subgraphs/[^/]+)/src/graphql/' },
    to: { path: '^$1/src/(?:store|seed)/' },
  }),
  rule('store-not-graphql', 'graphql → records ← store: the stored shape is not the published shape.', {
    from: { path: '^(subgraphs/[^/]+)/src/store/' },
    to: { path: '^$1/src/(?:graphql|seed)/' },
  }),
  rule('supergraph-stands-alone', 'gateway/src/supergraph is read by all of the gateway, and reads none of it.', {
    from: { path: '^gateway/src/supergraph/' },
    to: { path: '^gateway/src/', pathNot: '^gateway/src/supergraph/' },
  }),
  rule('operation-knows-supergraph-alone', 'gateway/src/operation looks at documents and labels.', {
    from: { path: '^gateway/src/operation/' },
    to: { path: '^gateway/src/', pathNot: '^gateway/src/(?:operation|supergraph)/' },
  }),
  rule('caller-stands-alone', 'gateway/src/caller says who asks, whatever is asked.', {
    from: { path: '^gateway/src/caller/' },
    to: { path: '^gateway/src/(?:agencies|audit|execution|http|operation|supergraph|viewer)/' },
  }),
  rule('executor-can-be-replaced', 'The executor will be replaced: only execution/ and supergraph/ know Apollo.', {
    from: { path: '^gateway/src/', pathNot: ['^gateway/src/(?:execution|supergraph)/', tests] },
    to: { path: '(?:^|/)@apollo/(?:gateway|query-planner|composition|subgraph|federation-internals)(?:/|$)' },
  }),
  rule('elements-stand-alone', 'screens → records → elements.', {
    from: { path: '^web/src/elements/' },
    to: { path: '^web/src/(?:records|screens|session)/' },
  }),
  rule('records-not-screens', 'screens → records → elements.', { from: { path: '^web/src/records/' }, to: { path: '^web/src/screens/' } }),
  rule('gateway-by-api-alone', 'The viewer knows the gateway by gateway/api.graphql alone.', {
    from: { path: '^web/' },
    to: { path: '^(?:gateway|subgraphs)/' },
  }),
]

/** Looked at without the tests, which may stand beside what they test and use what builds upon it. */
export const folderRules: readonly IForbiddenRuleType[] = [
  {
    name: 'no-folder-cycles',
    comment: 'Folders do not import each other in a circle.',
    severity: 'error',
    scope: 'folder',
    from: { path: '(^|/)src/[^/]+' },
    to: { circular: true },
  },
]

function matrixRule(folder: string, what: 'source' | 'tests', allowed: readonly string[]): IForbiddenRuleType {
  const star = folder.endsWith('/*')
  const own = star ? '^(subgraphs/[^/]+)/' : `^(${folder})/`
  const named = Object.keys(importMatrix)
    .filter((other) => star && !other.endsWith('/*'))
    .map((other) => `^${other}/`)
  const may = allowed.map((other) => other.split('/').at(-1) ?? other)
  return rule(
    `${folder.replace('/*', '/…')}-${what}`,
    `${what === 'source' ? folder : `Tests of ${folder}`} may import ${may.length === 0 ? 'no other part' : may.join(', ')}.`,
    {
      from: what === 'source' ? { path: own, pathNot: [tests, ...named] } : { path: `${own}.*${tests}`, pathNot: named },
      to: {
        path: `${parts}|^@crisis-record/`,
        pathNot: [
          '^$1/',
          '^packages/tooling/jest\\.mjs$',
          ...allowed.map((other) => `^${other.replace('*', '[^/]+')}/`),
          ...may.map((name) => `^@crisis-record/${name}(?:/|$)`),
        ],
      },
    },
  )
}

function rule(name: string, comment: string, { from, to }: { from: object; to: object }): IForbiddenRuleType {
  return { name, comment, severity: 'error', from, to }
}
