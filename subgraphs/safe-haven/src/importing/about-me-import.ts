import {
  changeableColumns,
  checkFreeText,
  notShown,
  ownRecordElements,
  readOwnRecord,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
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
    ...ownRecordElements,
    ...paragraphs,
    ...wishes,
  },
  unread: [],
  read(resource, about) {
    const { faults } = about
    if (resource.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, resource, about)
    const { pleaseDo = [], pleaseDoNot = [] } = resource
    const said = {
      whatMattersToMe: resource.whatMattersToMe ?? null,
      peopleWhoMatterToMe: resource.peopleWhoMatterToMe ?? null,
      howICommunicate: resource.howICommunicate ?? null,
      myWellness: resource.myWellness ?? null,
      howAndWhenToSupportMe: resource.howAndWhenToSupportMe ?? null,
    }
    const texts = [...Object.values(said), ...pleaseDo, ...pleaseDoNot]
    if (texts.every((text) => text === null)) return faults.add(type, 'says nothing under any heading')
    texts.forEach((text) => checkFreeText(about, { [type]: text }))
    if (recordedAt === null) return null
    return {
      rows: [
        aboutMe.row({
          ...changeableColumns(about, {
            prefix: 'AM',
            recordedAt,
            recordedBy,
            codings: [],
            texts,
          }),
          ...{ ...said, pleaseDo, pleaseDoNot },
        }),
      ],
    }
  },
})
