import type { DetentionRecord, ExtensionRecord, Stay } from '../src/records/detention-clock/detention-record.js'

/** Times of the tests are UTC texts: `2026-03-10T22:00`. */
export const at = (time: string): Date => new Date(`${time}Z`)

export const stay = (kind: Stay['kind'], arrivedAt: string | null, leftAt: string | null = null): Stay => ({
  kind,
  arrivedAt: arrivedAt === null ? null : at(arrivedAt),
  leftAt: leftAt === null ? null : at(leftAt),
})

/** A removal under s136 on 10 March 2026 at 21:30 to a health-based place of safety, arrived at 22:00, and nothing since. */
export const removal: DetentionRecord = {
  ...{ section: '136', manner: 'REMOVED', endedAt: null, endedByTransfer: false, under18: false },
  writtenAt: at('2026-03-12T12:00'),
  detainedAt: at('2026-03-10T21:30'),
  stays: [stay('HEALTH_BASED_PLACE_OF_SAFETY', '2026-03-10T22:00')],
  extensions: [],
}

/** Twelve hours, given by the doctor who examines, in time. */
export const extension: ExtensionRecord = {
  authorisedAt: at('2026-03-11T11:00'),
  minutes: 720,
  authorisedBy: { name: 'Dr A', role: 'Section 12 approved doctor' },
  byExaminingDoctor: true,
  approvedBy: null,
}
