import { exampleResource } from '@crisis-record/subgraph-kit/testing'

export const own = (name: string) => `https://specs.crisis-record.example/StructureDefinition/treatment-${name}`
export const substance = (code: string, display: string, system = 'http://snomed.info/sct') => ({
  url: own('substance'),
  valueCoding: { system, code, display },
})
export const alcohol = substance('53041004', 'Alcohol')
export const ending = (valueCode: string) => ({ url: own('ending'), valueCode })
export const prescribing = (valueString: string) => ({ url: own('prescribing'), valueString })

export const episode = exampleResource('EpisodeOfCare', 'patient', {
  status: 'active',
  period: { start: '2026-03-02' },
  careManager: { display: 'Emeka Thornbury' },
  extension: [
    alcohol,
    substance('387085005', 'Cocaine'),
    prescribing('Acamprosate 666 mg three times a day, collected monthly'),
    { url: own('next-appointment'), valueDateTime: '2026-06-20T10:30:00+01:00' },
    { url: own('keyworker-telephone'), valueString: '01632 960183' },
  ],
})
