import { describe, expect, it } from '@jest/globals'
import { usePractice } from './arrange.js'

const practice = usePractice()

const mapping = `resource: MedicationStatement
delimiter: ';'
person: { column: NHS no }
identifier: { system: https://practice.example/Id/repeat, column: ref }
elements:
  status: { column: state, codes: { current: active, ended: completed } }
  medicationCodeableConcept.coding[0]:
    column: drug
    codes:
      SERT: { system: https://dmd.nhs.uk, code: '39704011000001103', display: Sertraline 100mg tablets }
      METH: { system: http://snomed.info/sct, code: '387286002', display: Methadone }
  dateAsserted: { column: entered, date: dd/MM/yyyy HH:mm }
  effectivePeriod.start: { column: started, date: dd/MM/yyyy }
  dosage[0].text: { column: dose }
  dosage[0].route.text: { constant: Oral }
  meta.security[0].system: { constant: http://terminology.hl7.org/CodeSystem/v3-Confidentiality }
  meta.security[0].code: { column: closed, codes: { n: N, y: R } }
`
const header = 'ref;NHS no;state;drug;entered;started;dose;closed;remark'
const table = (...lines: readonly string[]) => `${[header, ...lines].join('\r\n')}\r\n`
const good = '1;999 000 0018;current;SERT;04/01/2026 08:30;03/01/2026;"100 mg; in the morning";n;'

describe('a table', () => {
  it('is taken by its mapping file, like the resources it stands for', async () => {
    const { ok, outcomes } = await practice.import('a.csv', table(good, '2;9990000018;ended;METH;04/07/2025 08:30;;60 mg once a day;y;'), {
      mapping,
    })
    expect([ok, outcomes]).toEqual([true, ['taken', 'taken']])
    expect(
      await practice.sql(
        `SELECT medicine->>'code' AS code, dose, route, status, started_on::text, recorded_at, seal, item_labels FROM medication ORDER BY recorded_at DESC`,
      ),
    ).toEqual([
      {
        ...{ code: '39704011000001103', dose: '100 mg; in the morning', route: 'Oral', status: 'active', started_on: '2026-01-03' },
        ...{ recorded_at: new Date('2026-01-04T08:30:00Z'), seal: null, item_labels: [] },
      },
      {
        ...{ code: '387286002', dose: '60 mg once a day', route: 'Oral', status: 'completed', started_on: null },
        ...{ recorded_at: new Date('2025-07-04T07:30:00Z'), seal: 'SEALED', item_labels: ['SUBSTANCE_USE'] },
      },
    ])
  })

  it.each([
    [
      'a wrong check digit',
      good.replace('0018', '0019'),
      'column NHS no: MedicationStatement.subject.identifier.value is not a valid NHS number: check the ten digits',
    ],
    [
      'no number',
      good.replace('999 000 0018', ''),
      'column NHS no: MedicationStatement.subject is missing: say by NHS number whose this is',
    ],
    [
      'a code that is not listed',
      good.replace('SERT', 'SERTR'),
      'column drug: MedicationStatement.medicationCodeableConcept.coding[0] is a code that the mapping file does not list',
    ],
    [
      'a day that is in no calendar',
      good.replace('03/01', '31/02'),
      'column started: MedicationStatement.effectivePeriod.start is not written as the mapping file says, or is no one time',
    ],
    [
      'a time the clocks skipped',
      good.replace('04/01/2026 08:30', '29/03/2026 01:30'),
      'column entered: MedicationStatement.dateAsserted is not written as the mapping file says, or is no one time',
    ],
    [
      'a time the clocks went through twice',
      good.replace('04/01/2026 08:30', '26/10/2025 01:30'),
      'column entered: MedicationStatement.dateAsserted is not written as the mapping file says, or is no one time',
    ],
    [
      'a time in the future',
      good.replace('04/01/2026', '04/01/2027'),
      'column entered: MedicationStatement.dateAsserted lies in the future',
    ],
    [
      'no identifier',
      good.replace(/^1/, ''),
      'column ref: MedicationStatement.identifier is missing, and so is an id: it could not be told from another, or known again',
    ],
    ['a character that no text has, in whichever cell', `${good}\0`, 'line holds a character that is none'],
    ['a cell too few', good.slice(0, -1), 'line has 8 cells, and the first line names 9 columns'],
  ])('with %s is refused at its line and column', async (...[, line, sentence]) => {
    const { out, outcomes } = await practice.import('a.csv', table(good, line.replace(/^1/, '2')), { mapping })
    expect(outcomes).toEqual(['not taken', expect.stringContaining(`refused: ${sentence}`)])
    expect(out).toContain('entry 2, line 3')
    expect(await practice.sql('SELECT * FROM medication')).toEqual([])
  })

  it.each([
    [
      'with a quote that is not closed',
      table(good, '2;"9990000018;current'),
      'The table cannot be read from line 3 on: a quote is not closed.',
    ],
    [
      'without a column that the mapping reads',
      table(good).replace('drug', 'medicine'),
      'The first line does not name the column drug, which the mapping file reads.',
    ],
    ['that names a column twice', table(good).replace('remark', 'dose'), 'The first line names the column dose twice.'],
    ['that is no text', Buffer.from(table(good.replace('morning', 'caf\u00e9')), 'latin1'), 'The file is not text in UTF-8.'],
    ['that is empty', '', 'The file is empty: there is nothing to import.'],
  ])('%s is not begun', async (...[, text, sentence]) => {
    for (const how of ['WHOLE', 'REST'] as const) expect((await practice.import('a.csv', text, { mapping, how })).err).toContain(sentence)
    expect(await practice.sql('SELECT * FROM import_run')).toEqual([])
  })

  it('tells lines apart where a cell runs over several', async () => {
    const { outcomes, out } = await practice.import(
      'a.csv',
      table(good.replace('in the morning', 'in the\nmorning'), good.replace(/^1/, '2').replace('SERT', 'X')),
      { mapping },
    )
    expect(outcomes).toEqual(['not taken', expect.stringContaining('column drug')])
    expect(out).toContain('entry 2, line 4')
  })

  it('is kept as it came, a line with the names of its columns', async () => {
    await practice.import('a.csv', table(good), { mapping })
    expect(await practice.original('https://practice.example/Id/repeat|1')).toBe(`${header}\n${good}\n`)
  })

  it('tells nothing of one line in another, where a cell adds to a code of the mapping', async () => {
    const named = mapping
      .replace(', display: Sertraline 100mg tablets', '')
      .replace('  dateAsserted', '  medicationCodeableConcept.coding[0].display: { column: remark }\n  dateAsserted')
    const { outcomes } = await practice.import('a.csv', table(`${good}Of the first`, good.replace(/^1/, '2')), {
      mapping: named,
      how: 'REST',
    })
    expect(outcomes).toEqual([
      'taken',
      'refused: column drug: MedicationStatement.medicationCodeableConcept has no code of https://dmd.nhs.uk or http://snomed.info/sct with a text',
    ])
    expect(await practice.sql(`SELECT medicine->>'display' AS display FROM medication`)).toEqual([{ display: 'Of the first' }])
  })

  it('says the same again', async () => {
    await practice.import('a.csv', table(good), { mapping })
    expect((await practice.import('b.csv', table(good, good.replace(/^1/, '2')), { mapping })).outcomes).toEqual(['unchanged', 'taken'])
  })
})

describe('a mapping file', () => {
  it('says every fault it has with its line and key', async () => {
    const faulty = mapping
      .replace('status: { column: state,', 'status: { colum: state,')
      .replace("delimiter: ';'", "delimiter: ';;'")
      .replace('date: dd/MM/yyyy }', 'date: dd/MM/yyyy, as: number }')
    expect((await practice.import('a.csv', table(good), { mapping: faulty })).err).toBe(
      `The mapping file has 4 faults:
  line 2, delimiter: must be one character
  line 6, elements.status.colum: is not a key we know here: take it out, or correct its spelling
  line 6, elements.status: must give either a column or a constant
  line 13, elements.effectivePeriod.start: may give one of codes, date, as
Nothing was imported.
`,
    )
  })

  it.each([
    ['dosage[0].text', 'dosages[0].text', 'line 14, elements.dosages[0].text: is no element of MedicationStatement'],
    ['dosage[0].text', 'dosage[].text', 'line 14, elements.dosage[].text: is no path of an element, such as code.coding[0].display'],
    ['dosage[0].route.text', 'dosage[0].text.more', 'line 15, elements.dosage[0].text.more: cannot stand beside another element here'],
    ['meta.security[0].code', 'meta.security.code', 'line 16, elements.meta.security[0].system: cannot stand beside another element here'],
    ['dosage[0].text', 'subject.display', 'line 14, elements.subject.display: is said by person, identifier and resource'],
    [
      'resource: MedicationStatement',
      'resource: Observation',
      'line 1, resource: is nothing this agency takes: one of AllergyIntolerance, Condition, MedicationRequest, MedicationStatement',
    ],
    ['elements:', 'elements: [', 'the YAML cannot be read'],
  ])('with %s as %s is not used: %s', async (...[from, to, sentence]) => {
    expect((await practice.import('a.csv', table(good), { mapping: mapping.replace(from, to) })).err).toContain(sentence)
  })
})
