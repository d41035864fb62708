import { seedRandom } from '../seed-random.js'

const streets = [
  'Anchor Street',
  'Brewery Lane',
  'Castle Rise',
  'Dyers Row',
  'Elm Grove',
  'Foreland Avenue',
  'Granary Court',
  'Heron Way',
  'Ironmonger Street',
  'Juniper Drive',
]
const towns = ['Westhaven', 'Northmoor', 'Tolver', 'St Brannoc', 'Millbrook'] as const
const inwardCodes = ['AB', 'DT', 'EJ', 'GN', 'HS', 'LP', 'QU', 'RX', 'TY', 'WZ']

/** Where somebody lives. */
export interface SyntheticHome {
  readonly line: string
  readonly town: string
  readonly postcode: string
}

/** Always the same one for a number. Postcode area WX is nobody's. */
export function homeOf(nhsNumber: string): SyntheticHome {
  const random = seedRandom(nhsNumber, 'home')
  const outward = `WX${String(random.whole(1, 24))}`
  return {
    line: `${String(random.whole(1, 120))} ${random.pick(streets)}`,
    town: random.pick(towns),
    postcode: `${outward} ${String(random.whole(1, 9))}${random.pick(inwardCodes)}`,
  }
}
