import { isQuietCategory, isQuietKind } from '../records/category-groups.js'
import type { ChoicesPartsFragment, StatementPartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'

graphql(`
  fragment StatementParts on ConsentStatement {
    id
    recordedAt
    recordedBy {
      name
      role
    }
    effect
    state
    scope {
      categories
      sources
      organisations
      roles
      purposes
      emergencyExcepted
    }
    authority
    givenAt
    how
    periodStart
    periodEnd
    reviewDate
    assessor
    capacityAssessedOn
    givenBy
    relationship
    endedAt
    endedBy {
      name
      role
    }
    endedWhy
    inWords
    mayBeWithdrawnBy
    mayBeMarkedInError
  }
`)

graphql(`
  fragment ChoicesParts on Patient {
    consentStatements {
      source {
        odsCode
        name
        kind
      }
      version
      agencies {
        odsCode
        name
        kind
      }
      items(first: 100) {
        ...StatementParts
      }
      more(first: 100)
    }
  }
`)

export type Statement = StatementPartsFragment

export type Agency = NonNullable<ChoicesPartsFragment['consentStatements']>['agencies'][number]

export interface StatementsByTime {
  readonly now: readonly Statement[]
  readonly later: readonly Statement[]
  readonly over: readonly Statement[]
}

/** What counts now, what will, and what no longer does. One that cannot be read counts, as a refusal, until it is put right. */
export function byTime(statements: readonly Statement[]): StatementsByTime {
  return {
    now: statements.filter(({ state }) => state === 'IN_FORCE' || state === 'UNREADABLE'),
    later: statements.filter(({ state }) => state === 'NOT_YET'),
    over: statements.filter(({ state }) => state !== 'IN_FORCE' && state !== 'UNREADABLE' && state !== 'NOT_YET'),
  }
}

/** Whether a statement on paper would give away, to whoever finds it, that something sensitive may exist. In doubt it would. */
export function isQuietStatement(statement: Statement, kindOf: (odsCode: string) => string | undefined): boolean {
  const { scope } = statement
  if (scope === null || statement.state === 'UNREADABLE') return true
  if (scope.categories?.some(isQuietCategory) === true) return true
  const quietAgency = (odsCode: string) => {
    const kind = kindOf(odsCode)
    return kind === undefined || isQuietKind(kind)
  }
  return [...(scope.sources ?? []), ...(scope.organisations ?? [])].some(quietAgency)
}

/** What came to be or ceased between two readings of a person's choices. */
export function whatChanged(before: readonly Statement[], after: readonly Statement[]): readonly Statement[] {
  const known = new Map(before.map((statement) => [statement.id, statement.state]))
  return after.filter((statement) => known.get(statement.id) !== statement.state)
}
