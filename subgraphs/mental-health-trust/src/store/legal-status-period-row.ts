import { ChangeableItem, type Coding, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { LegalStatusPeriod, LegalStatusStay, PeriodEnd, PlaceOfSafetyFacts } from '../records/legal-status-period.js'
import { asDate, type Kept } from './kept-dates.js'

@Entity({ name: 'legal_status_period' })
export class LegalStatusPeriodRow extends ChangeableItem {
  @Column({ name: 'legal_status', type: 'jsonb' })
  legalStatus!: Coding

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null

  @Column({ name: 'ended_how', type: 'text', nullable: true })
  endedHow!: PeriodEnd | null

  @Column({ name: 'expires_on', type: 'date', nullable: true })
  expiresOn!: string | null

  @Column({ name: 'responsible_clinician', type: 'text', nullable: true })
  responsibleClinician!: string | null

  @Column({ name: 'rights_explained_at', type: 'timestamptz', nullable: true })
  rightsExplainedAt!: Date | null

  @Column({ name: 'stays', type: 'jsonb' })
  stays!: Kept<LegalStatusStay>[]

  @Column({ name: 'place_of_safety', type: 'jsonb', nullable: true })
  placeOfSafety!: Kept<PlaceOfSafetyFacts> | null
}

export function toLegalStatusPeriod(row: LegalStatusPeriodRow): LegalStatusPeriod {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    legalStatus: row.legalStatus,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    endedHow: row.endedHow,
    expiresOn: row.expiresOn,
    responsibleClinician: row.responsibleClinician,
    rightsExplainedAt: row.rightsExplainedAt,
    stays: row.stays.map(toStay),
    placeOfSafety: row.placeOfSafety === null ? null : toFacts(row.placeOfSafety),
  }
}

function toStay({ kind, arrivedAt, leftAt, place }: Kept<LegalStatusStay>): LegalStatusStay {
  return { kind, arrivedAt: asDate(arrivedAt), leftAt: asDate(leftAt), place }
}

function toFacts(kept: Kept<PlaceOfSafetyFacts>): PlaceOfSafetyFacts {
  const extensions = kept.extensions.map((extension) => ({ ...extension, authorisedAt: asDate(extension.authorisedAt) }))
  return { detainedAt: asDate(kept.detainedAt), manner: kept.manner, extensions, under18: kept.under18 }
}
