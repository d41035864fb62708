import { readFileSync } from 'node:fs'
import { type Category, type Purpose, type Role, roles } from '@crisis-record/contract'
import { ceiling, demoAgreementFile, parseAgreement } from '@crisis-record/policy'
import { describe, expect, it } from '@jest/globals'
import { fieldsOf, layoutFor, panelsOf } from '../src/records/layouts.js'
import { recordFields } from '../src/records/record-fields.js'
import type { RecordField } from '../src/records/record-patient.js'
import { purposesFor } from '../src/session/purposes.js'

const everyLayout = roles.flatMap((role) => purposesFor(role).map((purpose) => [role, purpose] as const))

describe('the parts of a record that a role is shown', () => {
  it.each(everyLayout)('%s for %s: all that the agreement could let them see, and nothing else', (role, purpose) => {
    const carried = ceilingOf(role, purpose)
    const within = (Object.keys(recordFields) as RecordField[]).filter((field) => carried.has(recordFields[field].category))
    const layout = layoutFor(role, purpose)
    expect([...fieldsOf(layout)].sort()).toEqual(within.sort())
    for (const { title, fields } of panelsOf(layout)) expect([title, fields.length]).not.toEqual([title, 0])
  })
})

function ceilingOf(role: Role, purpose: Purpose): ReadonlySet<Category> {
  const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
  if (!parsed.ok) throw new Error('the agreement cannot be read')
  return ceiling(parsed.agreement, role, purpose)
}
