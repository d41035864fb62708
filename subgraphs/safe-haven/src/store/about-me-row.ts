import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { AboutMe } from '../records/about-me.js'

@Entity({ name: 'about_me' })
export class AboutMeRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'what_matters_to_me', type: 'text', nullable: true })
  whatMattersToMe!: string | null

  @Column({ name: 'people_who_matter_to_me', type: 'text', nullable: true })
  peopleWhoMatterToMe!: string | null

  @Column({ name: 'how_i_communicate', type: 'text', nullable: true })
  howICommunicate!: string | null

  @Column({ name: 'my_wellness', type: 'text', nullable: true })
  myWellness!: string | null

  @Column({ name: 'please_do', type: 'text', array: true })
  pleaseDo!: string[]

  @Column({ name: 'please_do_not', type: 'text', array: true })
  pleaseDoNot!: string[]

  @Column({ name: 'how_and_when_to_support_me', type: 'text', nullable: true })
  howAndWhenToSupportMe!: string | null
}

export function toAboutMe(row: AboutMeRow): AboutMe {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    whatMattersToMe: row.whatMattersToMe,
    peopleWhoMatterToMe: row.peopleWhoMatterToMe,
    howICommunicate: row.howICommunicate,
    myWellness: row.myWellness,
    pleaseDo: row.pleaseDo,
    pleaseDoNot: row.pleaseDoNot,
    howAndWhenToSupportMe: row.howAndWhenToSupportMe,
  }
}
