import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('gp_practice')
export class GpPracticeEntity {
  @PrimaryColumn({ name: 'ods_code', type: 'text' })
  odsCode!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text', nullable: true })
  telephone!: string | null
}
