import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { LabelledItem } from '../../src/index.js'

@Entity({ name: 'note' })
export class NoteRow extends LabelledItem {
  @PrimaryGeneratedColumn({ type: 'int' })
  id!: number

  @Column({ type: 'text', name: 'nhs_number' })
  nhsNumber!: string

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date

  @Column({ type: 'text' })
  text!: string

  @Column({ type: 'text' })
  place!: string
}
