import { itemTable } from '@crisis-record/subgraph-kit/importing'
import { AttendanceRow } from '../store/attendance-row.js'
import { LiaisonAssessmentRow } from '../store/liaison-assessment-row.js'

export const attendances = itemTable(AttendanceRow, 'localId')
export const liaisonAssessments = itemTable(LiaisonAssessmentRow, 'localId')
