import type { Coding } from '@crisis-record/subgraph-kit'
import { type About, checkFreeText, codeSystems, everyCoding, readCoding, shapes } from '@crisis-record/subgraph-kit/importing'

export const medicineElements = {
  medicationCodeableConcept: shapes.concept.optional(),
  medicationReference: shapes.reference.optional(),
  subject: shapes.reference,
}

interface Medicated {
  readonly medicationCodeableConcept?: shapes.Concept | undefined
  readonly medicationReference?: shapes.Reference | undefined
}

export interface Medicine {
  readonly medicine: Coding
  /** All of them, since any may tell of a category. */
  readonly codings: readonly Coding[]
}

/** What is prescribed: said in the resource, or by the Medication of the same file that it names. */
export function readMedicine(
  type: string,
  { medicationCodeableConcept, medicationReference }: Medicated,
  { faults, references }: About,
): Medicine | null {
  const systems = [codeSystems.dmd, codeSystems.snomedCt]
  if (medicationCodeableConcept !== undefined) {
    const medicine = readCoding(medicationCodeableConcept, { element: `${type}.medicationCodeableConcept`, systems, faults })
    return medicine && { medicine, codings: everyCoding(medicationCodeableConcept) }
  }
  const element = `${type}.medicationReference`
  const named = shapes.concept.safeParse(references.find(medicationReference?.reference)?.code)
  if (!named.success) return faults.add(element, 'names no Medication of this file, and nothing else says which medicine it is')
  const medicine = readCoding(named.data, { element, systems, faults })
  return medicine && { medicine, codings: everyCoding(named.data) }
}

export const dosage = shapes.part(
  { text: shapes.string.optional(), patientInstruction: shapes.string.optional(), route: shapes.concept.optional() },
  [
    'sequence',
    'additionalInstruction',
    'timing',
    'asNeededBoolean',
    'asNeededCodeableConcept',
    'site',
    'method',
    'doseAndRate',
    'maxDosePerPeriod',
    'maxDosePerAdministration',
    'maxDosePerLifetime',
  ],
)

/** The dose in words: what only figures say is refused, since words of ours might say another. */
export function readDose(
  element: string,
  dosages: readonly { readonly text?: string | undefined; readonly patientInstruction?: string | undefined }[] | undefined,
  about: About,
): string | null {
  const { faults } = about
  if (dosages === undefined) return 'No dose was recorded.'
  const texts = dosages.map(({ text, patientInstruction }) => text ?? patientInstruction)
  if (texts.some((text) => text === undefined)) return faults.add(element, 'says the dose in figures alone: give its text')
  const dose = texts.join('; then ')
  checkFreeText(about, { [element]: dose })
  return dose
}
