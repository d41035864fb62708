import { ChangeableItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { CrisisContact, CrisisPlan } from '../records/crisis-plan.js'

@Entity({ name: 'crisis_plan' })
export class CrisisPlanRow extends ChangeableItem {
  @Column({ name: 'trigger_factors', type: 'text', array: true })
  triggerFactors!: string[]

  @Column({ name: 'early_warning_signs', type: 'text', array: true })
  earlyWarningSigns!: string[]

  @Column({ name: 'what_helps', type: 'text', array: true })
  whatHelps!: string[]

  @Column({ name: 'what_does_not_help', type: 'text', array: true })
  whatDoesNotHelp!: string[]

  @Column({ name: 'coping_strategies', type: 'text', array: true })
  copingStrategies!: string[]

  @Column({ name: 'what_to_do', type: 'text', array: true })
  whatToDo!: string[]

  @Column({ name: 'what_to_avoid', type: 'text', array: true })
  whatToAvoid!: string[]

  @Column({ name: 'contacts', type: 'jsonb' })
  contacts!: CrisisContact[]

  @Column({ name: 'advance_statement', type: 'text', nullable: true })
  advanceStatement!: string | null

  @Column({ name: 'anticipatory_medicines', type: 'text', nullable: true })
  anticipatoryMedicines!: string | null

  @Column({ name: 'agreed_with', type: 'text', nullable: true })
  agreedWith!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null

  @Column({ name: 'responsible_reviewer', type: 'text', nullable: true })
  responsibleReviewer!: string | null
}

export function toCrisisPlan(row: CrisisPlanRow): CrisisPlan {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    triggerFactors: row.triggerFactors,
    earlyWarningSigns: row.earlyWarningSigns,
    whatHelps: row.whatHelps,
    whatDoesNotHelp: row.whatDoesNotHelp,
    copingStrategies: row.copingStrategies,
    whatToDo: row.whatToDo,
    whatToAvoid: row.whatToAvoid,
    contacts: row.contacts,
    advanceStatement: row.advanceStatement,
    anticipatoryMedicines: row.anticipatoryMedicines,
    agreedWith: row.agreedWith,
    reviewDate: row.reviewDate,
    responsibleReviewer: row.responsibleReviewer,
  }
}
