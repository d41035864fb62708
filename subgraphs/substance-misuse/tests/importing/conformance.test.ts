import { runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { alcohol, ending, episode } from './episodes.js'

runImportConformance({
  definition,
  startStore: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  examples: {
    EpisodeOfCare: {
      make: episode,
      withdrawn: { status: 'entered-in-error' },
      changed: { status: 'finished', extension: [alcohol, ending('completed')] },
      shown: {
        permit: ['SUBSTANCE_USE'],
        selection: 'treatmentEpisodes { startedOn endedOn status substances { display } keyworker prescribing nextAppointment }',
        answer: {
          treatmentEpisodes: [
            {
              startedOn: '2026-03-02',
              endedOn: null,
              status: 'In treatment',
              substances: [{ display: 'Alcohol' }, { display: 'Cocaine' }],
              keyworker: 'Emeka Thornbury, 01632 960183',
              prescribing: 'Acamprosate 666 mg three times a day, collected monthly',
              nextAppointment: '2026-06-20T09:30:00.000Z',
            },
          ],
        },
      },
    },
  },
})
