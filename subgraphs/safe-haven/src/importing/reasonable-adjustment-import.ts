import {
  checkFreeText,
  changeableColumns,
  codingAmong,
  everyCoding,
  extensionValue,
  notShown,
  ownExtension,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import { reasonableAdjustments } from './targets.js'

const type = 'Flag'

/** Of the national Reasonable Adjustment Flag (DAPB4019), as NHS England publishes it for FHIR. */
const categories = 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory'
const flagNotes = 'https://fhir.nhs.uk/England/StructureDefinition/Extension-FlagNotes'

export const reasonableAdjustmentImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    status: shapes.string,
    category: shapes.list(shapes.concept).optional(),
    code: shapes.concept,
    subject: shapes.reference,
    period: shapes.period.optional(),
    author: shapes.reference.optional(),
  },
  unread: ['encounter'],
  read(resource, about) {
    const { faults, references } = about
    if (resource.status !== 'active') return notShown(`status is ${resource.status}`)
    const all = everyCoding(...(resource.category ?? [])).filter(({ system }) => system === categories)
    // The flag over all adjustments says only that there are some.
    if (all.length === 0) return notShown('category is not that of an adjustment')
    const category =
      codingAmong(resource.category, categories) ?? faults.add(`${type}.category`, `has no code of ${categories} with a text`)
    const began = readMoment({ element: `${type}.period.start`, value: resource.period?.start }, about)
    const recordedAt = began === undefined ? about.lastUpdated : began
    if (recordedAt === undefined)
      return faults.add(`${type}.period.start`, 'is missing, and so is meta.lastUpdated: when it was recorded must be known')
    const ended = readDay({ element: `${type}.period.end`, value: resource.period?.end }, faults)
    if (ended !== null) return notShown('it has an end')
    const adjustment = notesIn(resource.extension) ?? wordsOf(resource.code) ?? faults.add(`${type}.code`, 'says nothing in words')
    const agreed = extensionValue(resource.extension, ownExtension('agreed-on'), 'valueDate')
    const agreedOn = readDay({ element: `${type}.extension`, value: agreed }, faults)
    checkFreeText(about, { [`${type}.code`]: adjustment })
    if (recordedAt === null || category === null || adjustment === null) return null
    const impairment = extensionValue(resource.extension, ownExtension('impairment'), 'valueString') ?? null
    return {
      rows: [
        reasonableAdjustments.row({
          ...changeableColumns(about, {
            prefix: 'RA',
            recordedAt,
            recordedBy: recordedBy(references, resource.author),
            codings: everyCoding(resource.code),
            texts: [adjustment, impairment],
          }),
          ...{ category, adjustment, impairment, agreedOn },
        }),
      ],
    }
  },
})

/** What to do, as NHS England's flag says it beyond its code. */
function notesIn(extensions: readonly shapes.Extension[] | undefined): string | null {
  const held = (extensions ?? []).find(({ url }) => url === flagNotes)?.['valueAnnotation']
  const { text } = (typeof held === 'object' && held !== null ? held : {}) as { text?: unknown }
  return typeof text === 'string' && text.trim() !== '' ? text : null
}
