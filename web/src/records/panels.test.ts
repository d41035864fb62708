import { roles } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { Kind } from 'graphql'
import { purposesFor } from '../session/purposes.js'
import { layoutFor, panelsOf } from './panels.js'

const titles = (...of: Parameters<typeof layoutFor>) => panelsOf(layoutFor(...of)).map((panel) => panel.title)

describe('the order of the record', () => {
  it('begins with the crisis plan in A&E, then medicines and allergies', () => {
    expect(titles('LIAISON_CLINICIAN', 'TREAT').slice(0, 3)).toEqual(['Crisis plan', 'Medicines', 'Allergies'])
  })

  it('begins with the crisis plan and About me in the safe haven, which is not asked for medicines or treatment', () => {
    const shown = titles('SAFE_HAVEN_WORKER', 'ETREAT')
    expect(shown.slice(0, 2)).toEqual(['Crisis plan', 'About me'])
    expect(shown).not.toContain('Medicines')
    expect(shown).not.toContain('Drug and alcohol treatment')
  })

  it('holds nothing clinical for the privacy officer or at the person’s request', () => {
    expect(titles('PRIVACY_OFFICER', 'PATSFTY')).toEqual([])
    expect(titles('LIAISON_CLINICIAN', 'PATRQT')).toEqual([])
  })

  it.each(roles.flatMap((role) => purposesFor(role).map((purpose) => [role, purpose] as const)))(
    '%s for %s: every panel is in the operation, once',
    (role, purpose) => {
      const layout = layoutFor(role, purpose)
      const fragments = layout.operation.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? definition.selectionSet.selections : [],
      )
      const asked = fragments.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []))
      const fields = panelsOf(layout).map((panel) => panel.field)
      expect(new Set(fields).size).toBe(fields.length)
      for (const field of fields) expect(asked).toContain(field)
    },
  )
})
