import { describe, expect, it } from '@jest/globals'
import { bundle, hl7, ndjson, snomedCt, whose } from '@crisis-record/subgraph-kit/testing'
import { usePractice } from './arrange.js'
import { allergy, problem, request, statement } from './resources.js'

const practice = usePractice()
const nothing = { allergy: [], allergy_list: [], medication: [], problem: [], import_source: [] }
const person = '9990000018'
const everything = `allergies { state items { causativeAgent { display } reaction { display } severity certainty recordedBy { name } } }
  medications { medicine { code } dose route status startedOn lastIssuedOn } problems { condition { display } onsetOn comment }`
const ask = async (permit: readonly string[], nhsNumber = person) =>
  (await practice.store.agency.askPatient(nhsNumber, everything, { permit: permit as never })).patient

describe('what was imported', () => {
  it('is shown at once, as the resource says it', async () => {
    await practice.import('all.json', bundle(allergy(), statement(), problem()))
    expect(await ask(['ALLERGIES', 'MEDICATION', 'CONDITIONS'])).toEqual({
      allergies: {
        state: 'KNOWN',
        items: [
          {
            causativeAgent: { display: 'Penicillin' },
            reaction: { display: 'Anaphylaxis' },
            severity: 'Severe',
            certainty: 'Certain',
            recordedBy: { name: 'Dr Maeve Tolland' },
          },
        ],
      },
      medications: [
        {
          medicine: { code: '39704011000001103' },
          dose: '100 mg in the morning',
          route: 'Oral',
          status: 'active',
          startedOn: '2026-01-04',
          lastIssuedOn: null,
        },
      ],
      problems: [
        { condition: { display: 'Bipolar disorder' }, onsetOn: '2019-01-01', comment: 'Two nights without sleep is the first sign.' },
      ],
    })
  })

  it('is withheld where its label, its code or its seal says so', async () => {
    const labelled = (system: string, value: string) => ({
      meta: { security: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: value }] },
    })
    await practice.import(
      'labels.json',
      bundle(
        problem({ code: snomedCt('195967001', 'Asthma') }),
        problem({ code: snomedCt('75544000', 'Opioid dependence') }),
        problem({ code: snomedCt('15188001', 'Hearing loss'), ...labelled('v3-ActCode', 'SDV') }),
        problem({ code: snomedCt('37796009', 'Migraine'), ...labelled('v3-Confidentiality', 'R') }),
        problem({ code: snomedCt('38341003', 'Hypertension'), ...labelled('v3-Confidentiality', 'V') }),
        statement({
          medicationCodeableConcept: {
            coding: [{ system: 'https://dmd.nhs.uk', code: '42', display: 'Product X' }],
            text: 'Methadone mixture',
          },
        }),
      ),
    )
    const names = async (...permit: string[]) => {
      const { problems, medications } = (await ask(['CONDITIONS', 'MEDICATION', ...permit])) as {
        problems: { condition: { display: string } }[]
        medications: unknown[]
      }
      return [...problems.map(({ condition }) => condition.display).sort(), medications.length]
    }
    expect(await names()).toEqual(['Asthma', 0])
    expect(await names('SUBSTANCE_USE')).toEqual(['Asthma', 'Opioid dependence', 1])
    expect(await names('DOMESTIC_ABUSE')).toEqual(['Asthma', 0])
    expect(await names('DOMESTIC_ABUSE', 'SEXUAL_HEALTH')).toEqual(['Asthma', 'Hearing loss', 0])
    expect(await practice.sql('SELECT DISTINCT seal FROM problem ORDER BY seal')).toEqual([
      { seal: 'SEALED' },
      { seal: 'SEALED_AND_LOCKED' },
      { seal: null },
    ])
  })

  it('is withheld where its words alone tell of another category', async () => {
    await practice.import(
      'words.ndjson',
      ndjson(
        problem({ note: [{ text: 'Used heroin until May.' }] }),
        statement({ dosage: [{ text: 'Reducing, for alcohol dependence.' }] }),
        request({ dosageInstruction: [{ text: 'For alcohol\ntreatment.' }] }),
      ),
    )
    expect(await ask(['CONDITIONS', 'MEDICATION'])).toMatchObject({ problems: [], medications: [] })
    const { problems, medications } = (await ask(['CONDITIONS', 'MEDICATION', 'SUBSTANCE_USE'])) as Record<string, unknown[]>
    expect([problems?.length, medications?.length]).toEqual([1, 2])
  })

  it.each([
    ['an assertion that there are none', [allergy({ code: snomedCt('716186003', 'No known allergy'), reaction: undefined })], 'NONE_KNOWN'],
    [
      'no drug allergy, which is less',
      [allergy({ code: snomedCt('409137002', 'No known drug allergy'), reaction: undefined })],
      'NOT_RECORDED',
    ],
    ['both', [allergy({ code: snomedCt('716186003', 'No known allergy'), reaction: undefined }), allergy()], 'KNOWN'],
  ])('of allergies: %s', async (...[, resources, state]) => {
    await practice.import('allergies.ndjson', ndjson(...resources))
    expect(await ask(['ALLERGIES'])).toMatchObject({ allergies: { state } })
  })

  it('belongs to whom the Patient of the same file is, wherever it stands in it', async () => {
    const patient = { resourceType: 'Patient', id: 'p1', identifier: [whose('9990000042').identifier] }
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 3,
      entry: [
        {
          fullUrl: 'urn:uuid:1',
          resource: statement({
            subject: { reference: 'urn:uuid:2' },
            medicationCodeableConcept: undefined,
            medicationReference: { reference: 'Medication/m' },
          }),
        },
        { resource: allergy({ patient: { reference: 'Patient/p1' } }), search: { mode: 'match' } },
        { fullUrl: 'urn:uuid:2', resource: patient },
        { resource: { resourceType: 'Medication', id: 'm', code: snomedCt('372594008', 'Sertraline') } },
        { resource: allergy({ patient: { reference: 'Patient/p1', ...whose(person) } }) },
      ],
    })
    const { outcomes } = await practice.import('patients.json', text, { how: 'REST' })
    expect(outcomes).toEqual([
      'taken',
      'taken',
      'passed over',
      'passed over',
      'refused: AllergyIntolerance.patient says two persons: its identifier is not that of the Patient it names',
    ])
    expect(await practice.sql('SELECT DISTINCT nhs_number FROM import_source')).toEqual([{ nhs_number: '9990000042' }])
  })

  const patient = (nhsNumber: string) => JSON.stringify({ resourceType: 'Patient', id: 'p1', identifier: [whose(nhsNumber).identifier] })
  const [own, others] = [patient(person), patient('9990000042')]
  it.each([
    ['two Patients of one id', [own, others], 'names a Patient of this file without one valid NHS number: check the ten digits'],
    [
      'a Patient that names its number twice',
      [own.replace('"value"', '"value":"9990000042","value"')],
      'names no NHS number, and no Patient of this file: give one of the system https://fhir.nhs.uk/Id/nhs-number',
    ],
  ])('belongs to nobody by %s, not even with --continue', async (...[, patients, sentence]) => {
    const item = JSON.stringify(problem({ subject: { reference: 'Patient/p1' } }))
    const entries = [...patients, item].map((text) => `{"resource":${text}}`).join(',')
    for (const [name, text] of [
      ['a.ndjson', [...patients, item].join('\n')],
      ['a.json', `{"resourceType":"Bundle","type":"collection","entry":[${entries}]}`],
    ] as const) {
      const { outcomes } = await practice.import(name, text, { how: 'REST' })
      expect([name, outcomes.at(-1)]).toEqual([name, expect.stringMatching(/^refused: Condition\.subject/)])
      expect(outcomes.at(-1)).toContain(sentence)
    }
    expect(await practice.rows()).toEqual(nothing)
  })
})

describe('the same source again', () => {
  const at = (lastUpdated: string, versionId = '1') => ({ meta: { lastUpdated, versionId } })
  const same = { identifier: [{ system: 'https://practice.example/Id/problem', value: 'twice' }] }

  it('changes nothing where it says the same, whatever its layout and its server’s dates', async () => {
    const one = problem({ ...same, ...at('2026-03-01T00:00:00Z') })
    await practice.import('first.json', bundle(one))
    const before = await practice.rows()
    const { outcomes, ok } = await practice.import(
      'again.ndjson',
      ndjson(Object.fromEntries(Object.entries({ ...one, ...at('2026-04-01T00:00:00Z', '2') }).reverse())),
    )
    expect([ok, outcomes]).toEqual([true, ['unchanged']])
    expect(await practice.rows()).toEqual(before)
  })

  it.each([
    ['newer', at('2026-03-01T00:00:00Z'), at('2026-04-01T00:00:00Z'), 'changed'],
    ['older', at('2026-04-01T00:00:00Z'), at('2026-03-01T00:00:00Z'), 'older'],
    ['of the same moment and a later version', at('2026-04-01T00:00:00Z', '2'), at('2026-04-01T00:00:00Z', '3'), 'changed'],
    ['undated, and what is held is too', {}, {}, 'changed'],
    [
      'undated, and what is held is not',
      at('2026-04-01T00:00:00Z'),
      {},
      'refused: Condition.meta.lastUpdated does not say which is newer, this or what is held under the same identifier',
    ],
    [
      'of the same moment and version',
      at('2026-04-01T00:00:00Z'),
      at('2026-04-01T00:00:00Z'),
      'refused: Condition.meta.lastUpdated does not say which is newer, this or what is held under the same identifier',
    ],
  ])('%s, with another content, is judged by that', async (...[, first, second, outcome]) => {
    await practice.import('first.json', bundle(problem({ ...same, ...first })))
    const [before] = await practice.sql('SELECT local_id FROM problem')
    const { outcomes } = await practice.import('second.json', bundle(problem({ ...same, ...second, note: [{ text: 'Another.' }] })))
    expect(outcomes).toEqual([outcome])
    expect(await practice.sql('SELECT local_id, comment FROM problem')).toEqual([
      { ...before, comment: outcome === 'changed' ? 'Another.' : 'Two nights without sleep is the first sign.' },
    ])
  })

  it('is labelled anew where the medicine it refers to is another, though it says the same itself', async () => {
    const one = request({ ...same, medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/m' } })
    const of = (code: string, display: string) => ndjson({ resourceType: 'Medication', id: 'm', code: snomedCt(code, display) }, one)
    await practice.import('first.ndjson', of('372594008', 'Sertraline'))
    expect((await practice.import('again.ndjson', of('372594008', 'Sertraline'))).outcomes).toEqual(['passed over', 'unchanged'])
    expect((await practice.import('second.ndjson', of('387286002', 'Methadone'))).outcomes).toEqual(['passed over', 'changed'])
    expect(await practice.sql(`SELECT medicine->>'display' AS medicine, item_labels FROM medication`)).toEqual([
      { medicine: 'Methadone', item_labels: ['SUBSTANCE_USE'] },
    ])
  })

  it('entered in error takes what it became away, and keeps the text of both', async () => {
    await practice.import(
      'first.json',
      bundle(problem({ ...same }), allergy({ ...same, code: snomedCt('716186003', 'No known allergy'), reaction: undefined })),
    )
    const { outcomes } = await practice.import(
      'second.json',
      bundle(
        problem({ ...same, verificationStatus: hl7('condition-ver-status', 'entered-in-error'), clinicalStatus: undefined }),
        allergy({ ...same, verificationStatus: hl7('allergyintolerance-verification', 'entered-in-error'), clinicalStatus: undefined }),
      ),
    )
    expect(outcomes).toEqual(['withdrawn: verificationStatus is entered-in-error', 'withdrawn: verificationStatus is entered-in-error'])
    expect(await ask(['ALLERGIES', 'CONDITIONS'])).toEqual({
      allergies: { state: 'NOT_RECORDED', items: [] },
      medications: null,
      problems: [],
    })
    expect(await practice.sql('SELECT count(*)::int AS kept FROM import_original')).toEqual([{ kept: 4 }])
  })

  it('for another person is refused while it is shown, and taken once it was withdrawn', async () => {
    const of = (nhsNumber: string, more = {}) => problem({ ...same, subject: whose(nhsNumber), ...more })
    await practice.import('first.json', bundle(of(person)))
    const { outcomes } = await practice.import('second.json', bundle(of('9990000042')))
    expect(outcomes).toEqual(['refused: Condition was imported before for another person: withdraw it for that one first'])
    await practice.import('third.json', bundle(of(person, { verificationStatus: hl7('condition-ver-status', 'entered-in-error') })))
    expect((await practice.import('fourth.json', bundle(of('9990000042')))).outcomes).toEqual(['taken'])
    expect(await practice.sql('SELECT nhs_number FROM problem')).toEqual([{ nhs_number: '9990000042' }])
  })

  it('twice in one file, and not the same, is refused', async () => {
    const { outcomes } = await practice.import(
      'twice.ndjson',
      ndjson(problem({ ...same }), problem({ ...same }), problem({ ...same, note: undefined })),
    )
    expect(outcomes).toEqual(['not taken', 'unchanged', 'refused: Condition.identifier stands in this file twice, or its id does'])
    expect(await practice.rows()).toEqual(nothing)
  })
})

describe('a file', () => {
  const bad = request({ subject: whose('9990000019') })

  it('is taken whole or not at all: nothing of it where the third of five is refused, and each is told of', async () => {
    const { ok, out, outcomes } = await practice.import(
      'five.json',
      bundle(problem(), allergy(), bad, statement(), statement({ status: 'ongoing' })),
    )
    expect(ok).toBe(false)
    expect(outcomes.map((outcome) => outcome.split(':')[0])).toEqual(['not taken', 'not taken', 'refused', 'not taken', 'refused'])
    expect(out).toMatch(
      /^entry 3, line \d+, \/entry\/2\/resource, MedicationRequest\|https:\/\/agency\.example\/Id\/record\|MedicationRequest-\d+: refused\n {4}MedicationRequest\.subject/,
    )
    expect(out).toContain('2 refused, 3 not taken.\nNothing was imported. Mend what is refused, or leave it out with --continue.\n')
    expect(await practice.rows()).toEqual(nothing)
  })

  it('is taken without what is refused where it is told to continue', async () => {
    const { ok, out } = await practice.import('five.json', bundle(problem(), allergy(), bad, statement()), { how: 'REST' })
    expect([ok, out]).toEqual([false, expect.stringContaining('3 taken, 1 refused.\n')])
    expect((await practice.rows()).import_source).toHaveLength(3)
  })

  it('is only looked at in a check', async () => {
    const { ok, out } = await practice.import('check.json', bundle(problem()), { how: 'CHECK' })
    expect([ok, out]).toEqual([true, '1 taken.\nThis was a check: nothing was imported.\n'])
    expect(await practice.rows()).toEqual(nothing)
  })

  const good = bundle(problem(), allergy(), statement(), request())
  const shell = (more: object) => JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: problem() }], ...more })
  it.each<[string, string, string | Uint8Array, string]>([
    ['broken in the middle', 'a.json', good.replace('"reaction": [', '"reaction" ['), 'The JSON cannot be read from line 98 on.'],
    ['cut off', 'a.json', good.slice(0, -20), 'The JSON cannot be read from line 200 on.'],
    ['with something after its end', 'a.json', `${good} {}`, 'The JSON cannot be read from line 204 on.'],
    ['cut off in a line', 'a.ndjson', ndjson(problem(), statement()).slice(0, -30), 'The JSON of line 2 cannot be read.'],
    [
      'that says what to do',
      'a.json',
      shell({ type: 'transaction' }),
      'Bundle.type is not collection or searchset: other Bundles say what to do, not what there is.',
    ],
    [
      'labelled as a whole',
      'a.json',
      shell({ meta: { security: [{ code: 'R' }] } }),
      'Bundle.meta.security labels the whole file: put the labels on the resources they are of.',
    ],
    [
      'with rules of its own',
      'a.json',
      shell({ implicitRules: 'x' }),
      'The Bundle has an element we cannot read, which might change what the rest means.',
    ],
    [
      'with a name twice at its root',
      'a.json',
      shell({}).replace('{', '{"type":"history",'),
      'Line 1: a name stands twice in one object, so it cannot be said which counts.',
    ],
    [
      'nested to hurt',
      'a.json',
      shell({}).replace('"entry"', `"link":${'['.repeat(80)}${']'.repeat(80)},"entry"`),
      'Line 1: the JSON is nested more than 64 deep.',
    ],
    ['of an entry that is none', 'a.json', shell({ entry: [7] }), 'Line 1: an entry of the Bundle is not an object.'],
    [
      'of an entry without end',
      'a.json',
      bundle(problem({ note: [{ text: 'x'.repeat(1_100_000) }] })),
      'Line 5: an entry is longer than 1 MB.',
    ],
    ['empty', 'a.json', '', 'The file does not say what it holds: resourceType is missing.'],
    ['of no entry', 'a.json', shell({ entry: [] }), 'The Bundle is empty: there is nothing to import.'],
    ['of something else', 'a.json', '[1, 2]', 'The file does not say what it holds: resourceType is missing.'],
  ])('%s is not begun, not even with --continue', async (...[, name, text, sentence]) => {
    for (const how of ['WHOLE', 'REST'] as const) {
      const { ok, out, err } = await practice.import(name, text, { how })
      expect([ok, out, err]).toEqual([false, '', `${sentence}\n${how === 'WHOLE' ? 'Nothing was imported.\n' : ''}`])
    }
    expect(await practice.rows()).toEqual(nothing)
    expect(await practice.sql('SELECT * FROM import_run')).toEqual([])
  })

  it.each([
    [
      'an entry that says what to do',
      { resource: problem(), request: { method: 'DELETE' } },
      'entry.request says what to do with the resource: only what there is can be imported',
    ],
    ['an entry without resource', { fullUrl: 'urn:uuid:1' }, 'entry holds no resource'],
  ])('refuses %s', async (...[, entry, sentence]) => {
    const { outcomes } = await practice.import('one.json', JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [entry] }))
    expect(outcomes).toEqual([`refused: ${sentence}`])
  })

  const hurtful = (value: string) => JSON.stringify(problem({ note: 'hurtful' })).replace('"hurtful"', value)
  it.each([
    ['nothing among its identifiers', JSON.stringify(problem({ identifier: [null] })), 'Condition.identifier'],
    [
      'an identifier that no index holds',
      JSON.stringify(problem({ identifier: [{ system: 'https://practice.example/Id', value: 'abcdefgh'.repeat(70) }] })),
      'Condition.identifier is longer than 500 characters',
    ],
    ['a list so deep that whoever walks through it falls', hurtful('['.repeat(200_000) + ']'.repeat(200_000)), 'is nested too deep'],
  ])('refuses a line with %s, and takes the next', async (...[, line, sentence]) => {
    const { outcomes } = await practice.import('a.ndjson', `${line}\n${ndjson(problem())}`, { how: 'REST' })
    expect(outcomes).toEqual([expect.stringContaining(sentence), 'taken'])
  })

  it('is not stopped by what is nothing in resources that others only refer to', async () => {
    const { outcomes } = await practice.import(
      'a.ndjson',
      ndjson({ resourceType: 'Patient', id: 'p', identifier: [null] }, { resourceType: 'Practitioner', id: 'd', name: [null] }, problem()),
    )
    expect(outcomes).toEqual(['passed over', 'passed over', 'taken'])
  })

  it('refuses a resource in which a name stands twice', async () => {
    const text = JSON.stringify(problem()).replace('"onsetDateTime"', '"onsetDateTime":"1999","onsetDateTime"')
    const sentence = 'has a name that stands twice in one object'
    const inBundle = `{"resourceType":"Bundle","type":"collection","entry":[{"resource":${text}}]}`
    expect((await practice.import('a.json', inBundle)).outcomes).toEqual([expect.stringContaining(sentence)])
    expect((await practice.import('a.ndjson', text)).outcomes).toEqual([expect.stringContaining(sentence)])
  })

  it.each([
    ['a.json', bundle],
    ['one.json', ndjson],
    ['a.ndjson', ndjson],
  ] as const)('%s is taken with the mark that Windows writes before text', async (name, write) => {
    const one = problem()
    expect((await practice.import(name, `\ufeff${write(one)}`)).outcomes).toEqual(['taken'])
    const [kept] = await practice.sql('SELECT original FROM import_original')
    expect(JSON.parse(String(kept?.['original']))).toEqual(one)
  })

  it.each([
    ['a.json', 'The JSON cannot be read from line 49 on.\nNothing was imported.\n'],
    ['a.ndjson', 'Line 1 is not text in UTF-8.\nNothing was imported.\n'],
  ])('%s of bytes that are no text is not begun', async (...[name, sentence]) => {
    const one = problem({ note: [{ text: 'caf\u00e9' }] })
    const bytes = Buffer.from(name === 'a.json' ? bundle(one) : ndjson(one), 'latin1')
    expect((await practice.import(name, bytes)).err).toBe(sentence)
  })

  it('names an element in words of its own only where it could be one', async () => {
    const { outcomes } = await practice.import('a.json', bundle(problem({ '999 000 0018': 'x', Thackray1: 'x' })))
    expect(outcomes).toEqual([expect.stringContaining('Condition.(another) is not an element we can read here')])
    expect(outcomes[0]).not.toContain('999')
  })
})

describe('the original', () => {
  it('is given back by its whole identifier and nothing like it, and kept for good', async () => {
    const one = problem({ identifier: [{ system: 'https://practice.example/Id/problem', value: 'a_%|b' }] })
    await practice.import('odd.ndjson', ndjson(one))
    expect(await practice.original('https://practice.example/Id/problem|a_%|b')).toBe(`${JSON.stringify(one)}\n`)
    expect(await practice.original('a__|b')).toBe('Nothing was imported under this identifier.\n')
    await expect(practice.sql('DELETE FROM import_original')).rejects.toThrow('kept as it came')
  })
})
