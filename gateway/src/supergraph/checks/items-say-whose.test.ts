import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('itemsSayWhose', [
  {
    bad: 'an item without an id',
    in: 'safe-haven',
    change: [['id: ID! source', 'source']],
    says: ['safe-haven: Visit.id is not there as ID!, although Patient.visits returns Visit. Remedy: add id: ID! to Visit.'],
  },
  {
    bad: 'an item with a nullable source',
    in: 'safe-haven',
    change: [['source: Source!', 'source: Source']],
    says: [
      'safe-haven: Visit.source is not there as Source!, although Patient.visits returns Visit. Remedy: add source: Source! to Visit.',
    ],
  },
  {
    bad: 'an item without the time it was recorded',
    in: 'safe-haven',
    change: [['recordedAt: DateTime!', '']],
    says: [
      'safe-haven: Visit.recordedAt is not there as DateTime!, although Patient.visits returns Visit. Remedy: add recordedAt: DateTime! to Visit.',
    ],
  },
  {
    bad: 'a single object without a source',
    in: 'patient-index',
    change: [['source: Source!', '']],
    says: [
      'patient-index: ContactDetails.source is not there as Source!, although Patient.contactDetails returns ContactDetails. Remedy: add source: Source! to ContactDetails.',
    ],
  },
])
