import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { AllergyRow } from './allergy-row.js'

/** The practice's allergy list of one person. No row: nobody ever asked. */
@Entity({ name: 'allergy_list' })
export class AllergyListRow {
  @PrimaryColumn({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  /** When somebody asked and wrote down that there are no known allergies. */
  @Column({ name: 'none_known_asserted_at', type: 'timestamptz', nullable: true })
  noneKnownAssertedAt!: Date | null

  /** No column: where a query joins the list's allergies to it. */
  items?: AllergyRow[]
}
