import {
  changeableColumns,
  extensionValue,
  nameOf,
  notShown,
  ownExtension,
  readDay,
  readInstant,
  readMoment,
  recordedBy,
  refuseDisorder,
  checkFreeText,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { readSubstances } from './read-substances.js'
import { episodes } from './targets.js'

const goesOn = ['active', 'onhold']

/** R4 knows that an episode is finished, and not how. */
const endings: Readonly<Record<string, string>> = {
  completed: 'Completed',
  transferred: 'Transferred',
  'dropped-out': 'Dropped out',
  died: 'Died',
}

/** An episode of treatment. What R4 has no element for stands in extensions of ours. */
export const episodeImport = resourceImport({
  type: 'EpisodeOfCare',
  person: 'patient',
  elements: {
    status: shapes.string,
    patient: shapes.reference,
    period: shapes.period.optional(),
    careManager: shapes.reference.optional(),
  },
  unread: ['statusHistory', 'type', 'diagnosis', 'managingOrganization', 'referralRequest', 'team', 'account'],
  read(resource, about) {
    const { faults, references } = about
    const { extension: extensions, period } = resource
    if (![...goesOn, 'finished'].includes(resource.status)) return notShown(`status is ${resource.status}`)
    const finished = resource.status === 'finished'
    const start = { element: 'EpisodeOfCare.period.start', value: period?.start }
    const end = { element: 'EpisodeOfCare.period.end', value: period?.end }
    const recordedAt = readMoment(start, about)
    if (recordedAt === undefined) return faults.add(start.element, 'is missing: when treatment started must be known')
    if (!finished && end.value !== undefined) faults.add(end.element, 'is said of an episode that has not ended')
    const endedAt = finished ? readMoment(end, about) : undefined
    const [startedOn, endedOn] = [readDay(start, faults), readDay(end, faults)]
    refuseDisorder(faults, [start.element, startedOn], [end.element, endedOn])
    const said = (name: string, value: `value${string}`) => extensionValue(extensions, ownExtension(`treatment-${name}`), value)
    const ending = said('ending', 'valueCode') ?? ''
    const status = !finished ? 'In treatment' : Object.hasOwn(endings, ending) ? endings[ending] : undefined
    if (status === undefined)
      faults.add('EpisodeOfCare.extension.ending', `is missing, or none of ${Object.keys(endings).join(', ')}: how it ended must be known`)
    const substances = readSubstances(extensions, about)
    const prescribing = said('prescribing', 'valueString') ?? null
    checkFreeText(about, { 'EpisodeOfCare.extension.prescribing': prescribing })
    const appointment = { element: 'EpisodeOfCare.extension.nextAppointment', value: said('next-appointment', 'valueDateTime') }
    const nextAppointment = readInstant({ ...appointment, ahead: true }, about)
    if (recordedAt === null || startedOn === null || status === undefined || substances === null) return null
    const keyworker = [nameOf(resource.careManager, references), said('keyworker-telephone', 'valueString')].filter(
      (part) => part !== null && part !== undefined,
    )
    return {
      rows: [
        episodes.row({
          ...changeableColumns(about, {
            prefix: 'TE',
            recordedAt,
            recordedBy: recordedBy(references, resource.careManager),
            codings: substances,
            texts: [prescribing],
            changedAt: [endedAt ?? null],
          }),
          ...{ startedOn, endedOn, status, substances, prescribing, nextAppointment },
          keyworker: keyworker.length === 0 ? null : keyworker.join(', '),
        }),
      ],
    }
  },
})
