import { itemTable } from '@crisis-record/subgraph-kit/importing'
import { PlaceOfSafetyDetentionRow } from '../store/place-of-safety-detention-row.js'
import { PoliceContactRow } from '../store/police-contact-row.js'

export const contacts = itemTable(PoliceContactRow, 'localId')
export const detentions = itemTable(PlaceOfSafetyDetentionRow, 'localId')
