import { exampleResource, snomedCt } from '@crisis-record/subgraph-kit/testing'

export const own = (name: string) => `https://specs.crisis-record.example/StructureDefinition/${name}`
export const ownCode = (system: string, code: string, display = code) => ({
  coding: [{ system: `https://specs.crisis-record.example/CodeSystem/${system}`, code, display }],
})
export const classed = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code })
export const said = (name: string, text: string) => ({ url: own(name), valueString: text })
export const times = (story: Readonly<Record<string, string>>) => ({
  url: own('ambulance-times'),
  extension: Object.entries(story).map(([url, valueDateTime]) => ({ url, valueDateTime })),
})
export const address = (name: string) => ({
  url: own(name),
  valueAddress: { line: ['4 Capstan Row'], city: 'Westhaven', postalCode: 'WX4 2DT' },
})

const paramedic = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'PPRF' }] }

export const story = { onScene: '2026-05-01T22:20:00Z', leftScene: '2026-05-01T23:00:00Z' }

/** Conveyed. */
export const incident = exampleResource('Encounter', 'subject', {
  status: 'finished',
  class: classed('FLD'),
  priority: ownCode('ambulance-response-category', 'C2'),
  period: { start: '2026-05-01T22:00:00Z', end: '2026-05-01T23:40:00Z' },
  reasonCode: [snomedCt('55680006', 'Drug overdose')],
  participant: [{ type: [paramedic], individual: { display: 'Tamsin Okello' } }],
  hospitalization: { destination: { display: 'St Brannoc’s Hospital' } },
  extension: [
    times({ ...story, arrived: '2026-05-01T23:20:00Z', handedOver: '2026-05-01T23:40:00Z' }),
    said('ambulance-scene-safety', 'Safe. Family present.'),
    said('ambulance-findings', 'Alert, frightened, wants help.'),
    said('ambulance-handed-to', 'Emergency department'),
    said('ambulance-destination-department', 'Emergency Department'),
    address('ambulance-address'),
  ],
})

export const handover = {
  url: own('ambulance-handover'),
  extension: [
    { url: 'name', valueString: 'Northmoor Crisis Team' },
    { url: 'telephone', valueString: '01632 960140' },
  ],
}

/** Not conveyed, with what else there is to say of it. */
export const athome = (...extensions: readonly unknown[]) =>
  incident({ hospitalization: undefined, extension: [times(story), ...extensions] })

export const alert = exampleResource('Flag', 'subject', {
  status: 'active',
  category: [ownCode('ambulance-alert-kind', 'animal', 'Animal')],
  code: { text: 'Large dog that does not like strangers.' },
  period: { start: '2026-03-01T09:00:00Z' },
  author: { display: 'Tamsin Okello' },
  extension: [
    said('alert-what-to-do', 'Ask that it be shut away before going in.'),
    { url: own('alert-review-date'), valueDate: '2027-03-01' },
    address('alert-address'),
    said('alert-access', 'The street door sticks: push hard.'),
  ],
})
