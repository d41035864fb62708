import type { LabelIndex } from '@crisis-record/contract/labels'
import type { Agreement } from '@crisis-record/policy'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../clock.js'
import type { DisclosureLog } from '../disclosure/disclosure-log.js'
import type { Log } from '../observe/log.js'
import type { Metrics } from '../observe/metrics.js'
import type { OperationExecutor } from '../operation/execute-operation.js'
import type { Source } from '../schema/source.js'
import type { Authorise, Veto, VerifiedRequest } from '../subgraph-definition.js'

/** What the endpoints of one subgraph work with. */
export interface SubgraphParts {
  readonly services: unknown
  readonly source: Source
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  /** The sharing agreement in force now: it may change between two requests. */
  readonly agreement: () => Agreement | undefined
  readonly veto: Veto | undefined
  readonly authorise: Authorise
  readonly labels: LabelIndex
  /** Undefined where the subgraph reaches its decisions itself. */
  readonly disclosures: DisclosureLog | undefined
  readonly operations: OperationExecutor
  verifyRequest(request: FastifyRequest): Promise<VerifiedRequest>
}
