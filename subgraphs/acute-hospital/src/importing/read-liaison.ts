import {
  type About,
  changeableColumns,
  everyCoding,
  extensionValue,
  innerExtensions,
  nameOf,
  notesOf,
  notShown,
  ownExtension,
  placeOf,
  readDay,
  type Reading,
  readInstant,
  refuseDisorder,
  checkFreeText,
  type shapes,
  staffOf,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import type { AcceptingTeam } from '../records/liaison-assessment.js'
import type { Encounter } from './encounter.js'
import { liaisonAssessments } from './targets.js'

const asked = ['planned', 'arrived', 'triaged']
const seen = ['in-progress', 'onleave', 'finished']
const ended = 'cancelled'

/** What R4 has no element for in an Encounter stands in extensions of ours. */
const extension = {
  referredAt: ownExtension('liaison-referred-at'),
  assessment: ownExtension('liaison-assessment'),
  formulation: ownExtension('liaison-formulation'),
  plan: ownExtension('liaison-plan'),
  acceptedBy: ownExtension('liaison-accepted-by'),
}

/** An assessment by the liaison team, from the moment it was asked for. One that ended before the person was seen says so: somebody may be missing. */
export function readLiaison(resource: Encounter, about: About): Reading | null {
  const { faults, references } = about
  const { status } = resource
  if (![...asked, ...seen, ended].includes(status)) return notShown(`status is ${status}`)
  const element = 'Encounter.statusHistory'
  const planned = resource.statusHistory?.find((earlier) => earlier.status === 'planned')?.period.start
  const referral = extensionValue(resource.extension, extension.referredAt, 'valueDateTime') ?? planned
  if (referral === undefined) return faults.add(element, 'does not say since when it was planned: when the team was asked must be known')
  const referredAt = readInstant({ element, value: referral }, about)
  const begun = seen.includes(status) ? resource.period?.start : undefined
  const assessedAt = readInstant({ element: 'Encounter.period.start', value: begun }, about)
  refuseDisorder(faults, [element, referredAt], ['Encounter.period.start', assessedAt])
  const reason = wordsOf(resource.reasonCode?.[0]) ?? faults.add('Encounter.reasonCode', 'says nothing: what was asked must be known')
  const said = (url: string) => extensionValue(resource.extension, url, 'valueString') ?? null
  const [assessment, formulation] = [said(extension.assessment), said(extension.formulation)]
  const plan = notesOf([...(status === ended ? [{ text: 'Ended before the person was seen.' }] : []), { text: said(extension.plan) ?? '' }])
  checkFreeText(about, { 'Encounter.reasonCode': reason, 'Encounter.extension': [assessment, formulation, plan].join('\n') })
  const acceptedBy = readAcceptingTeam(resource.extension, about)
  if (referredAt === null || reason === null) return null
  const site = nameOf(resource.serviceProvider, references)
  const department = placeOf(resource.location, references)
  return {
    rows: [
      liaisonAssessments.row({
        ...changeableColumns(about, {
          prefix: 'LA',
          recordedAt: referredAt,
          recordedBy: staffOf(resource.participant, references),
          codings: everyCoding(...(resource.reasonCode ?? [])),
          texts: [reason, assessment, formulation, plan],
          services: [acceptedBy?.team, department],
          changedAt: [assessedAt],
        }),
        referredAt,
        assessedAt,
        reason,
        assessment,
        formulation,
        plan,
        acceptedBy,
        place: site === null || department === null ? null : { site, department },
      }),
    ],
  }
}

function readAcceptingTeam(extensions: readonly shapes.Extension[] | undefined, { faults }: About): AcceptingTeam | null {
  const [found] = (extensions ?? []).filter(({ url }) => url === extension.acceptedBy)
  const parts = found === undefined ? [] : innerExtensions(found)
  const team = extensionValue(parts, 'team', 'valueString')
  if (team === undefined) return null
  return {
    team,
    telephone: extensionValue(parts, 'telephone', 'valueString') ?? null,
    acceptedOn: readDay({ element: 'Encounter.extension', value: extensionValue(parts, 'acceptedOn', 'valueDate') }, faults),
  }
}
