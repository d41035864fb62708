import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import type { CrisisPlanReviewsQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { FigureTable } from './figure-table.js'
import { monthInWords } from './months.js'
import { text } from './text.js'
import type { Months } from './use-statistics.js'

const crisisPlanReviews = graphql(`
  query CrisisPlanReviews($input: CrisisPlanReviewsInput!) {
    crisisPlanReviews(input: $input) {
      month
      source {
        odsCode
        name
        kind
      }
      plans
      pastReviewDate
      suppressed
    }
  }
`)

type Counts = NonNullable<CrisisPlanReviewsQuery['crisisPlanReviews']>

/** Counted by the trusts that hold the plans, not by the audit: an operation of its own, that fails by itself. */
export function CrisisPlanReviews({ from, to }: Months) {
  const client = useApolloClient()
  const [counts, setCounts] = useState<Counts | 'failed' | undefined>(undefined)
  useEffect(() => {
    let current = true
    setCounts(undefined)
    const ask = async () => {
      const context = { purpose: 'HOPERAT' } satisfies OperationContext
      const { data } = await client
        .query({ ...sent, query: crisisPlanReviews, variables: { input: { from, to } }, context })
        .catch(() => ({ data: undefined }))
      if (current) setCounts(data?.crisisPlanReviews ?? 'failed')
    }
    void ask()
    return () => void (current = false)
  }, [client, from, to])
  return (
    <section className="cr-results" aria-label={text.plansHeading}>
      <h2 className="nhsuk-heading-m">{text.plansHeading}</h2>
      {counts === undefined && <p>{text.loading}</p>}
      {counts === 'failed' && <p>{text.failed}</p>}
      {Array.isArray(counts) && (
        <FigureTable
          caption={text.plansHeading}
          columns={[text.month, text.trust, text.plans, text.pastReviewDate]}
          rows={counts.map((one) => ({
            words: [monthInWords(one.month), one.source.name],
            figures: [one.plans, one.pastReviewDate],
            suppressed: one.suppressed,
          }))}
        />
      )}
    </section>
  )
}
