import { type SubgraphDefinition, releasedItems, unlabelled } from '../../src/index.js'
import { insertRows, seedInParts } from '../../src/seeding/index.js'
import { CreateNote1700000000001 } from './create-note-1700000000001.js'
import { LabelNotes1700000000002 } from './label-notes-1700000000002.js'
import { NoteRow } from './note-row.js'
import { PatientResolver, SearchResolver } from './resolvers.js'
import type { Services } from './services.js'

/** A small agency for the kit's own tests. It records which of its resolvers ran. */
export const definition: SubgraphDefinition<Services> = {
  kind: 'mental-health-trust',
  resolvers: [PatientResolver, SearchResolver],
  entities: [NoteRow],
  migrations: [CreateNote1700000000001, LabelNotes1700000000002],
  services: ({ dataSource }) => {
    const calls: string[] = []
    return {
      calls,
      called: (field) => void calls.push(field),
      notesOf: (nhsNumber, first, release) => {
        calls.push('notes')
        const where = { nhsNumber, ...releasedItems(release) }
        return dataSource.getRepository(NoteRow).find({ where, order: { recordedAt: 'DESC', id: 'ASC' }, take: first })
      },
    }
  },
  seed: seedInParts({
    demo: async ({ store, now }) => {
      await insertRows(store, NoteRow, ['9990000018', '9990000026'].map(note(now)))
    },
    people: async (people, { store, now }) => {
      await insertRows(store, NoteRow, people.map(note(now)))
    },
  }),
}

const note = (now: Date) => (nhsNumber: string) => ({
  ...{ id: 1_000_000 + Number(nhsNumber.slice(3)), nhsNumber, recordedAt: now, text: 'Sea-green thermos helps.', place: 'Kitchen' },
  ...unlabelled,
})
