import {
  changeableColumns,
  extensionValue,
  isPast,
  isTrue,
  nameOf,
  notShown,
  ownExtension,
  readMoment,
  resourceImport,
  shapes,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import { careTeam } from './targets.js'

const type = 'CareTeam'
const participant = shapes.part({
  role: shapes.list(shapes.concept).optional(),
  member: shapes.reference.optional(),
  onBehalfOf: shapes.reference.optional(),
  period: shapes.period.optional(),
})

/** Of a team, its members of staff are shown: the person and their relatives are no part of this list. */
const notStaff = /^(Patient|RelatedPerson|CareTeam)$/
const coordinator = /^care co-?ordinator$/i

export const careTeamImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    status: shapes.string.optional(),
    name: shapes.string.optional(),
    subject: shapes.reference,
    period: shapes.period.optional(),
    participant: shapes.list(participant).optional(),
    telecom: shapes.list(shapes.contactPoint).optional(),
  },
  unread: ['category', 'encounter', 'reasonCode', 'reasonReference', 'managingOrganization', 'note'],
  read(resource, about) {
    const { faults, references, now } = about
    if (resource.status !== 'active') return notShown(resource.status === undefined ? 'status is missing' : `status is ${resource.status}`)
    if (isPast(resource.period?.end, now)) return notShown('it has ended')
    const began = readMoment({ element: `${type}.period.start`, value: resource.period?.start }, about)
    const recordedAt = began === undefined ? about.lastUpdated : began
    if (recordedAt === undefined) return faults.add(`${type}.period.start`, 'is missing: when it was recorded must be known')
    if (resource.name === undefined) faults.add(`${type}.name`, 'is missing: what the team is called')
    const telephones = (resource.telecom ?? []).filter(({ system }) => system === 'phone')
    const outOfHours = telephones.find(({ extension }) => isTrue(extension, ownExtension('out-of-hours')))
    const inHours = telephones.find((one) => one !== outOfHours)

    const rows = (resource.participant ?? []).flatMap(({ role = [], member, onBehalfOf, period, extension }, at) => {
      const kind = member?.type ?? references.find(member?.reference)?.type ?? member?.reference?.split('/').at(-2) ?? ''
      if (notStaff.test(kind) || isPast(period?.end, now)) return []
      const roles = role.flatMap((one) => wordsOf(one) ?? [])
      const roleName = roles.find((one) => !coordinator.test(one)) ?? roles[0]
      const name = member === undefined ? roleName : nameOf(member, references)
      const team = nameOf(onBehalfOf, references) ?? resource.name
      const where = `${type}.participant[${at}]`
      if (roleName === undefined) return (faults.add(`${where}.role`, 'is missing: profession or role in words'), [])
      if (name === null || name === undefined) return (faults.add(`${where}.member`, 'names nobody'), [])
      if (recordedAt === null || team === undefined) return []
      return [
        careTeam.row({
          ...changeableColumns(about, {
            prefix: 'CT',
            ordinal: at + 1,
            recordedAt,
            recordedBy: null,
            codings: [],
            services: [team, ...roles],
          }),
          ...{ name, team, role: roleName, careCoordinator: roles.some((one) => coordinator.test(one)) },
          telephone: extensionValue(extension, ownExtension('telephone'), 'valueString') ?? inHours?.value ?? null,
          outOfHoursTelephone: outOfHours?.value ?? null,
        }),
      ]
    })
    if (faults.all.length > 0) return null
    return rows.length === 0 ? notShown('it names no member of staff') : { rows }
  },
})
