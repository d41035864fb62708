import type { SafetyAlert } from '../../records/safety-alert.js'
import type { AlertSeed, Make } from '../further-seeds.js'
import { recorded } from './recorded.js'

type Alert = Pick<SafetyAlert, 'kind' | 'alert' | 'whatToDo'> & { readonly daysAgo: number }

const alerted =
  (...alerts: readonly Alert[]): Make<AlertSeed> =>
  ({ at, day }) =>
    alerts.map(({ daysAgo, ...alert }) => ({
      ...recorded(at(daysAgo, '14:45'), 'Bridget Ellwood', 'Team administrator'),
      ...{ ...alert, startsOn: day(daysAgo), endedOn: null, reviewDate: day(daysAgo - 365) },
    }))

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine = alerted({
  kind: 'Animals',
  alert: 'A dog at home that is not used to visitors.',
  whatToDo: 'Ring ahead, and ask for the dog to be in another room.',
  daysAgo: 130,
})

/** The people of the fixed scenarios, newest first. Alerts name no diagnosis and no place: the police control room reads them too. */
export const demoSafetyAlerts: ReadonlyMap<string, Make<AlertSeed>> = new Map<string, Make<AlertSeed>>([
  [
    '9990000018',
    alerted({
      kind: 'Self-harm',
      alert: 'Has hidden tablets in bags and clothing.',
      whatToDo: 'Agree with them where bag and coat are kept before leaving them alone.',
      daysAgo: 40,
    }),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    alerted({
      kind: 'Violence',
      alert: 'Has struck out when held or woken by touch.',
      whatToDo: 'Speak first; do not stand between them and the door.',
      daysAgo: 200,
    }),
  ],
  [
    '9990000069',
    alerted({
      kind: 'Environment',
      alert: 'Goes to open stairwells and bridges when frightened.',
      whatToDo: 'A room on the ground floor; somebody with them at all times.',
      daysAgo: 60,
    }),
  ],
  [
    '9990000077',
    alerted({
      kind: 'Other',
      alert: 'Somebody may follow or ring to find them.',
      whatToDo: 'Confirm to no caller that they are here. No name on a board.',
      daysAgo: 95,
    }),
  ],
  [
    '9990000107',
    alerted({
      kind: 'Staffing',
      alert: 'Has thrown objects when turned away.',
      whatToDo: 'Two members of staff at the first conversation.',
      daysAgo: 366,
    }),
  ],
  [
    '9990000123',
    alerted({
      kind: 'Infection control',
      alert: 'May carry used needles.',
      whatToDo: 'Ask before reaching into pockets or bags; gloves.',
      daysAgo: 64,
    }),
  ],
])
