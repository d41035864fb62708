import { ownRecordElements, shapes } from '@crisis-record/subgraph-kit/importing'
import { place } from './read-place.js'

const moment = shapes.string.optional()
const text = shapes.string.optional()

/** Items of the Home Office’s annual data requirement for section 136. */
export const detentionElements = {
  ...ownRecordElements,
  section: shapes.oneOf(['135', '136']),
  reference: text,
  detainedAt: shapes.string,
  circumstances: shapes.string,
  keptWhereFound: shapes.boolean,
  consulted: shapes
    .part({
      role: shapes.oneOf(['Doctor', 'Nurse', 'Approved mental health professional', 'Occupational therapist', 'Paramedic']),
      agency: text,
      at: moment,
      advice: text,
    })
    .optional(),
  notConsultedBecause: text,
  ambulanceCalledAt: moment,
  ambulanceArrivedAt: moment,
  conveyedBy: shapes.oneOf(['Ambulance', 'Police vehicle', 'Other health transport']).optional(),
  policeVehicleBecause: text,
  placeOfSafetyType: shapes
    .oneOf(['Health-based place of safety', 'Emergency department', 'Police station', 'Private home', 'Other'])
    .optional(),
  arrivedAt: moment,
  handedOverAt: moment,
  searched: shapes.boolean.optional(),
  searchFound: text,
  endedAt: moment,
  ending: text,
  detainedPlace: place,
  placeOfSafety: place,
}
