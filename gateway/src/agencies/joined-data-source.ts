import type { AgencyKind } from '@crisis-record/contract'
import type { VariableValues } from '../operation/conditions.js'
import type { AgencyDataSource, CheckedResponse } from './agency-data-source.js'
import { joinAnswers } from './join-answers.js'
import type { OperationRun } from './operation-run.js'

/** Asks all agencies of a kind side by side, each for what its own permit allows, and joins what they answer. */
export class JoinedDataSource {
  constructor(
    private readonly kind: AgencyKind,
    private readonly agencies: readonly AgencyDataSource[],
  ) {}

  async fetch(text: string, variables: VariableValues, run: OperationRun): Promise<CheckedResponse> {
    const fetch = run.fetch(this.kind, text)
    const answers = await Promise.all(this.agencies.map((agency) => agency.ask(fetch, variables, run)))
    if (answers.some(({ kind }) => kind === 'REFUSED')) return { data: {} }
    return joinAnswers(
      answers.filter((answer) => answer.kind === 'ASKED'),
      variables,
      fetch.entities,
    )
  }
}
