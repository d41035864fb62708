import type { Release } from '../../src/index.js'
import type { NoteRow } from './note-row.js'

export interface Services {
  readonly calls: string[]
  called(field: string): void
  notesOf(nhsNumber: string, first: number, release: Release): Promise<NoteRow[]>
}
