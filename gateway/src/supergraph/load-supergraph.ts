import { Supergraph } from '@apollo/federation-internals'
import { type LabelIndex, readLabels } from '@crisis-record/contract/labels'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { checkLabelFeature } from './label-feature.js'
import { checkLabelWords } from './label-vocabulary.js'
import { compareWithLock } from './labels-lock.js'

/** A supergraph whose labels have been checked. Nothing else is ever planned or executed. */
export interface LoadedSupergraph {
  readonly sdl: string
  readonly labels: LabelIndex
  /** What callers see: no join fields, no labels. */
  readonly apiSchema: GraphQLSchema
}

/** The supergraph must not be served. Names every reason. */
export class SupergraphRefused extends Error {
  override readonly name = 'SupergraphRefused'
  constructor(readonly reasons: readonly string[]) {
    super(`The supergraph is refused:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`)
  }
}

const mostShown = 20

/**
 * Reads a supergraph and the lock that was reviewed with it.
 * The file is trusted no more than its lock: a field whose label was lost in composition would be open to everyone.
 * @throws {SupergraphRefused} no label feature or another version of it, an unclassified field, unknown words in a label, labels that differ from the lock
 */
export function loadSupergraph(files: { supergraph: string; lock: string }): LoadedSupergraph {
  const document = parsed(files.supergraph)
  const feature = checkLabelFeature(document)
  if (feature.length > 0) throw new SupergraphRefused(feature.map(({ problem }) => `it ${problem}`))

  const labels = readLabels(document)
  const faults = [...unclassified(labels), ...wordFaults(labels), ...lockFaults(labels, files.lock)]
  if (faults.length > 0) throw new SupergraphRefused(faults)

  return { sdl: files.supergraph, labels, apiSchema: apiSchemaOf(files.supergraph) }
}

function parsed(sdl: string): DocumentNode {
  try {
    return parse(sdl)
  } catch (error) {
    throw new SupergraphRefused([`it is not GraphQL: ${error instanceof Error ? error.message : String(error)}`])
  }
}

function unclassified(labels: LabelIndex): string[] {
  if (labels.size === 0) return ['it has no fields']
  return shortened([...labels].filter(([, own]) => own.length === 0).map(([field]) => `${field} is not classified: no label guards it`))
}

function wordFaults(labels: LabelIndex): string[] {
  return shortened([...labels].flatMap(([field, own]) => own.flatMap(checkLabelWords).map(({ problem }) => `${field} ${problem}`)))
}

function lockFaults(labels: LabelIndex, lock: string): string[] {
  const differences = compareWithLock(labels, lock)
  if (differences.length === 0) return []
  return [
    'its labels differ from the lock (- locked, + found); run `npm run schema` and have the change reviewed:',
    ...shortened(differences.map((line) => `  ${line}`)),
  ]
}

function shortened(reasons: string[]): string[] {
  return reasons.length <= mostShown ? reasons : [...reasons.slice(0, mostShown), `… and ${reasons.length - mostShown} more`]
}

function apiSchemaOf(sdl: string): GraphQLSchema {
  try {
    return Supergraph.build(sdl).apiSchema().toGraphQLJSSchema()
  } catch (error) {
    throw new SupergraphRefused([`federation cannot read it: ${error instanceof Error ? error.message : String(error)}`])
  }
}
