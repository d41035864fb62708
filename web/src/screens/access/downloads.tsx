import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { type OperationContext, sent } from '../../api/client.js'
import { saveFile } from '../../forms/save-file.js'
import { graphql } from '../../generated/index.js'
import type { Filters } from './filters.js'
import { text } from './text.js'

const exportHistory = graphql(`
  query ExportAccessHistory($nhsNumber: ID!, $format: String!, $forPerson: Boolean!, $from: DateTime, $to: DateTime) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      accessHistoryExport(format: $format, forPerson: $forPerson, from: $from, to: $to) {
        fileName
        mediaType
        content
        more
      }
    }
  }
`)

interface Properties {
  readonly nhsNumber: string
  readonly forPerson: boolean
  readonly filters: Filters
}

/** The history of the days chosen, as a file. */
export function Downloads({ nhsNumber, forPerson, filters }: Properties) {
  const client = useApolloClient()
  const [state, setState] = useState<'ready' | 'busy' | 'failed' | 'more'>('ready')
  const download = async (format: 'CSV' | 'FHIR') => {
    if (state === 'busy') return
    setState('busy')
    const { from, to } = filters
    const variables = { nhsNumber, format, forPerson, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const context = { purpose: 'PATSFTY' } satisfies OperationContext
    const { data } = await client.query({ ...sent, query: exportHistory, variables, context }).catch(() => ({ data: undefined }))
    const file = data?.patient?.accessHistoryExport
    if (!file) return void setState('failed')
    saveFile(file)
    setState(file.more ? 'more' : 'ready')
  }
  return (
    <>
      <button type="button" className="cr-button" onClick={() => void download('CSV')}>
        {text.csv}
      </button>
      <button type="button" className="cr-button" onClick={() => void download('FHIR')}>
        {text.fhir}
      </button>
      <span role="status">
        {state === 'busy' && text.downloading}
        {state === 'failed' && text.downloadFailed}
        {state === 'more' && text.downloadMore}
      </span>
    </>
  )
}
