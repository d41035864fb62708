import {
  carePlanElements,
  carePlanUnread,
  checkFreeText,
  changeableColumns,
  extensionValue,
  notInForce,
  ownCodes,
  ownExtension,
  readDay,
  readHeadings,
  readMoment,
  recordedBy,
  resourceImport,
} from '@crisis-record/subgraph-kit/importing'
import { refuseNumbers } from './refuse-numbers.js'
import { safetyPlans } from './targets.js'

const type = 'CarePlan'

/** The steps of the Stanley-Brown safety planning intervention, by codes of our own. */
const steps = ['warning-signs', 'coping-strategies', 'people', 'places', 'services', 'making-things-safer', 'worth-living-for'] as const

export const safetyPlanImport = resourceImport({
  type,
  person: 'subject',
  elements: carePlanElements,
  unread: carePlanUnread,
  read(resource, about) {
    const { faults, references, now } = about
    const not = notInForce(resource, now)
    if (not !== undefined) return not
    const recordedAt = readMoment({ element: `${type}.created`, value: resource.created }, about)
    if (recordedAt === undefined) return faults.add(`${type}.created`, 'is missing: when it was recorded must be known')
    const under = readHeadings(resource.activity ?? [], {
      element: `${type}.activity`,
      system: ownCodes('safety-plan-step'),
      codes: steps,
      faults,
    })
    if (Object.values(under).flat().length === 0) faults.add(`${type}.activity`, 'says nothing under any step')
    refuseNumbers(under, { element: `${type}.activity`, faults })
    const agreedWith = extensionValue(resource.extension, ownExtension('agreed-with'), 'valueString') ?? null
    const review = extensionValue(resource.extension, ownExtension('review-date'), 'valueDate')
    const reviewDate = readDay({ element: `${type}.extension`, value: review }, faults)
    if (recordedAt === null) return null

    const { places, ...others } = under
    Object.values(others)
      .flat()
      .forEach((entry) => checkFreeText(about, { [`${type}.activity`]: entry }))
    return {
      rows: [
        safetyPlans.row({
          ...changeableColumns(about, {
            prefix: 'SP',
            recordedAt,
            recordedBy: recordedBy(references, resource.author),
            codings: [],
            texts: Object.values(under).flat(),
            services: [...under.services, ...under.people, agreedWith],
          }),
          warningSigns: under['warning-signs'],
          copingStrategies: under['coping-strategies'],
          people: under.people,
          services: under.services,
          makingThingsSafer: under['making-things-safer'],
          worthLivingFor: under['worth-living-for'].length === 0 ? null : under['worth-living-for'].join('\n'),
          ...{ agreedWith, reviewDate },
          places: places.length === 0 ? null : { places },
        }),
      ],
    }
  },
})
