import type { Coding } from '@crisis-record/subgraph-kit'

/** NHS Data Dictionary, MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE, as HL7 UK publishes it for FHIR: the section of each. */
const sections: Readonly<Record<string, string>> = {
  '02': '2',
  '03': '3',
  '04': '4',
  '05': '5(2)',
  '06': '5(4)',
  '07': '35',
  '08': '36',
  '09': '37 with section 41 restrictions',
  '10': '37',
  '12': '38',
  '13': '44',
  '14': '46',
  '15': '47 with section 49 restrictions',
  '16': '47',
  '17': '48 with section 49 restrictions',
  '18': '48',
  '19': '135',
  '20': '136',
  '37': '45A (Limited direction in force)',
  '38': '45A (Limitation direction ended)',
}

/** The status of a code; undefined for one that is no section of the Act by which somebody is detained. */
export function legalStatusOf(code: string): Coding | undefined {
  if (!Object.hasOwn(sections, code)) return undefined
  const display = `Formally detained under Mental Health Act Section ${sections[code] ?? ''}`
  return { system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland', code, display }
}

/** Sections 135 and 136, whose periods are spent at a place of safety. */
export const placeOfSafetyCodes: readonly string[] = ['19', '20']
