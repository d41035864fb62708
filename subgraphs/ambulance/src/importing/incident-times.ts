import {
  type About,
  extensionValue,
  innerExtensions,
  ownExtension,
  readInstant,
  refuseDisorder,
  type shapes,
} from '@crisis-record/subgraph-kit/importing'

export interface IncidentTimes {
  readonly called: Date | null
  readonly onScene: Date | null
  readonly leftScene: Date | null
  readonly arrived: Date | null
  readonly handedOver: Date | null
}

/** The call is when the period starts; R4 has no element for the other times of a crew, which stand in an extension of ours. */
export function readIncidentTimes(
  { start, extensions }: { readonly start: string | undefined; readonly extensions: readonly shapes.Extension[] | undefined },
  about: About,
): IncidentTimes {
  const [found] = (extensions ?? []).filter(({ url }) => url === ownExtension('ambulance-times'))
  const parts = found === undefined ? [] : innerExtensions(found)
  const element = (name: string) => `Encounter.extension.${name}`
  const time = (name: string) => readInstant({ element: element(name), value: extensionValue(parts, name, 'valueDateTime') }, about)
  const called = readInstant({ element: 'Encounter.period.start', value: start }, about)
  const [onScene, leftScene, arrived, handedOver] = [time('onScene'), time('leftScene'), time('arrived'), time('handedOver')]
  const { faults } = about
  const call = ['Encounter.period.start', called] as const
  refuseDisorder(faults, call, [element('onScene'), onScene], [element('leftScene'), leftScene], [element('arrived'), arrived])
  refuseDisorder(faults, call, [element('handedOver'), handedOver])
  return { called, onScene, leftScene, arrived, handedOver }
}
