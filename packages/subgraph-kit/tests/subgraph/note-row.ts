import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity({ name: 'note' })
export class NoteRow {
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
