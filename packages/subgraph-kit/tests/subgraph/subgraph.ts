import { syntheticNhsNumber } from '@crisis-record/contract'
import { type SubgraphDefinition, releasedItems } from '../../src/index.js'
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
  seed: async ({ dataSource, people, clock }) => {
    const numbers = ['9990000018', '9990000026']
    for (let serial = 1000; numbers.length < people + 2; serial++) {
      const number = syntheticNhsNumber(serial)
      if (number !== undefined) numbers.push(number)
    }
    const rows = numbers.map((nhsNumber) => ({ nhsNumber, recordedAt: clock.now(), text: 'Sea-green thermos helps.', place: 'Kitchen' }))
    await dataSource.getRepository(NoteRow).insert(rows)
  },
}
