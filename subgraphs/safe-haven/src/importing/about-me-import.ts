import { changeableColumns, notShown, readMoment, resourceImport, shapes, wordsToLookUp } from '@crisis-record/subgraph-kit/importing'
import { aboutMe } from './targets.js'

/** The headings of PRSB About Me, in the person's words. A type of our own, for tables: in FHIR they are a document of HTML, which is not read here. */
const type = 'AboutMe'

const paragraphs = {
  whatMattersToMe: shapes.string.optional(),
  peopleWhoMatterToMe: shapes.string.optional(),
  howICommunicate: shapes.string.optional(),
  myWellness: shapes.string.optional(),
  howAndWhenToSupportMe: shapes.string.optional(),
}
const wishes = { pleaseDo: shapes.list(shapes.string).optional(), pleaseDoNot: shapes.list(shapes.string).optional() }

export const aboutMeImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    status: shapes.string,
    subject: shapes.reference,
    recordedAt: shapes.string,
    recordedBy: shapes.part({ name: shapes.string, role: shapes.string.optional() }).optional(),
    ...paragraphs,
    ...wishes,
  },
  unread: [],
  read(resource, about) {
    const { faults } = about
    if (resource.status === 'entered-in-error') return notShown('status is entered-in-error')
    if (resource.status !== 'recorded') return faults.add(`${type}.status`, 'is neither recorded nor entered-in-error')
    const recordedAt = readMoment({ element: `${type}.recordedAt`, value: resource.recordedAt }, about)
    const { pleaseDo = [], pleaseDoNot = [], recordedBy } = resource
    const said = {
      whatMattersToMe: resource.whatMattersToMe ?? null,
      peopleWhoMatterToMe: resource.peopleWhoMatterToMe ?? null,
      howICommunicate: resource.howICommunicate ?? null,
      myWellness: resource.myWellness ?? null,
      howAndWhenToSupportMe: resource.howAndWhenToSupportMe ?? null,
    }
    const texts = [...Object.values(said), ...pleaseDo, ...pleaseDoNot]
    if (texts.every((text) => text === null)) return faults.add(type, 'says nothing under any heading')
    if (recordedAt === null || recordedAt === undefined) return null
    return {
      rows: [
        aboutMe.row({
          ...changeableColumns(about, {
            prefix: 'AM',
            recordedAt,
            recordedBy: recordedBy === undefined ? null : { name: recordedBy.name, role: recordedBy.role ?? null },
            codings: wordsToLookUp(...texts),
          }),
          ...{ ...said, pleaseDo, pleaseDoNot },
        }),
      ],
    }
  },
})
