import { itemTable } from '@crisis-record/subgraph-kit/importing'
import { AmbulanceIncidentRow } from '../store/ambulance-incident-row.js'
import { AmbulanceSafetyAlertRow } from '../store/ambulance-safety-alert-row.js'

export const incidents = itemTable(AmbulanceIncidentRow, 'localId')
export const safetyAlerts = itemTable(AmbulanceSafetyAlertRow, 'localId')
