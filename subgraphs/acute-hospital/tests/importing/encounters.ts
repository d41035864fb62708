import { exampleResource, snomedCt } from '@crisis-record/subgraph-kit/testing'

export const ukCore = (name: string) => `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`
export const own = (name: string) => `https://specs.crisis-record.example/StructureDefinition/${name}`
export const classed = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code })
export const took = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code }] })

export const arrivedBy = (code: string, display: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival',
  valueCoding: { system: 'http://snomed.info/sct', code, display },
})

const here = {
  serviceProvider: { display: 'St Brannoc’s Hospital' },
  location: [{ location: { display: 'Emergency Department' } }],
}

export const attendance = exampleResource('Encounter', 'subject', {
  ...here,
  status: 'finished',
  class: classed('EMER'),
  period: { start: '2026-05-01T23:00:00+01:00', end: '2026-05-02T01:30:00+01:00' },
  reasonCode: [snomedCt('6471006', 'Suicidal thoughts')],
  hospitalization: { dischargeDisposition: snomedCt('306689006', 'Discharge to home') },
  participant: [{ type: [took('ATND')], individual: { display: 'Dr Hester Lingard' } }],
  extension: [arrivedBy('1048071000000103', 'Arrival by own transport')],
})

const said = (name: string, text: string) => ({ url: own(name), valueString: text })

export const liaisonTexts = [
  said('liaison-assessment', 'Tearful, clear, wants help.'),
  said('liaison-formulation', 'A row at home.'),
  said('liaison-plan', 'GP this week.'),
]

export const liaison = exampleResource('Encounter', 'subject', {
  ...here,
  status: 'finished',
  class: classed('EMER'),
  serviceType: snomedCt('310119000', 'Liaison psychiatry service'),
  statusHistory: [{ status: 'planned', period: { start: '2026-05-01T23:20:00+01:00', end: '2026-05-02T00:05:00+01:00' } }],
  period: { start: '2026-05-02T00:05:00+01:00', end: '2026-05-02T01:00:00+01:00' },
  reasonCode: [{ text: 'Asked for by triage.' }],
  participant: [{ type: [took('ATND')], individual: { display: 'Morgan Ellery' } }],
  extension: [
    ...liaisonTexts,
    {
      url: own('liaison-accepted-by'),
      extension: [
        { url: 'team', valueString: 'Northmoor Talking Therapies' },
        { url: 'telephone', valueString: '01632 960141' },
        { url: 'acceptedOn', valueDate: '2026-05-02' },
      ],
    },
  ],
})
