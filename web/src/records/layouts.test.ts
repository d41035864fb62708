import { roles } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { Kind } from 'graphql'
import { purposesFor } from '../session/purposes.js'
import { fieldsOf, layoutFor, panelsOf } from './layouts.js'
import { partOperations } from './operations.js'
import { byKeeper, isQuiet, recordFields } from './record-fields.js'
import type { RecordField } from './record-patient.js'

const titles = (...of: Parameters<typeof layoutFor>) => panelsOf(layoutFor(...of)).map((panel) => panel.title)
const everyLayout = roles.flatMap((role) => purposesFor(role).map((purpose) => [role, purpose] as const))

describe('the order of the record', () => {
  it.each([
    [
      'LIAISON_CLINICIAN',
      'TREAT',
      ['Alerts', 'Crisis plan', 'Mental Health Act', 'Medicines', 'Allergies', 'Risk', 'Care team', 'Contacts'],
    ],
    ['SAFE_HAVEN_WORKER', 'ETREAT', ['Crisis plan', 'About me']],
    ['PARAMEDIC', 'ETREAT', ['Alerts', 'Crisis plan', 'Allergies', 'Medicines', 'Care team']],
    ['AMHP', 'TREAT', ['Alerts', 'Mental Health Act', 'AMHP assessments']],
    ['GP', 'TREAT', ['Alerts', 'Crisis plan', 'Contacts']],
    ['POLICE_CONTROL_ROOM', 'ETREAT', ['Alerts', 'About me', 'Reasonable adjustments', 'Care team', 'Carers']],
    ['PRIVACY_OFFICER', 'PATSFTY', []],
    ['LIAISON_CLINICIAN', 'PATRQT', []],
  ] as const)('%s for %s begins with %j', (role, purpose, first) => {
    expect(titles(role, purpose).slice(0, Math.max(first.length, 1))).toEqual(first)
  })
})

describe('what is asked for', () => {
  it.each(everyLayout)('%s for %s: of each kind of agency by its own operation, and each panel stands once', (role, purpose) => {
    const layout = layoutFor(role, purpose)
    for (const [kind, fields] of byKeeper(fieldsOf(layout))) {
      const variables = partOperations[kind].definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
      )
      expect(variables.map(({ variable }) => variable.name.value)).toEqual(expect.arrayContaining([...fields]))
    }
    expect(new Set(titles(role, purpose)).size).toBe(titles(role, purpose).length)
  })

  it('is quiet where its category is, or the kind of agency', () => {
    const quiet = (Object.keys(recordFields) as RecordField[]).filter(isQuiet).sort()
    expect(quiet).toEqual(['placeOfSafetyDetentions', 'policeContacts', 'safeguardingConcerns', 'treatmentEpisodes'])
  })
})
