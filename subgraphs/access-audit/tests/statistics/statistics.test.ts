import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AuditEntry, AuthorisedEntry } from '@crisis-record/subgraph-kit'
import { chainAfter, type ChainedEntry, chainStart } from '../../src/records/chain.js'
import { pastMonths } from '../../src/seed/past-months.js'
import { createEntryStore } from '../../src/store/entry-store.js'
import { verifyChain } from '../../src/records/verify-chain.js'
import { seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { clock, completed, type RealAudit, recorded, startRealAudit } from '../real-audit.js'
import { lookAt } from './months.js'

const ask = `query ($input: SharingStatisticsInput!) { sharingStatistics(input: $input) {
  months cells { month role agencyKind category outcome reason count suppressed } overrides { month role opened inappropriate suppressed }
  agencies { month agencyKind asked notAnswering suppressed } csv dataDictionary rules } }`
const analyst = { role: 'PARTNERSHIP_ANALYST', organisation: 'ZX001', purpose: 'HOPERAT', permit: [], may: ['STATISTICS'] } as const

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  const entries: { at: string; entry: AuditEntry }[] = []
  const at = (when: string, entry: AuditEntry) => entries.push({ at: when, entry: { ...entry } })
  for (let look = 0; look < 30; look++) {
    const plain = lookAt({ role: 'GP', person: look, caller: look % 6, denied: [look < 10] })
    const entry = { ...plain, decisions: [...plain.decisions, aboutItems] }
    // Half past eleven at night by UTC on 31 March is already April in England.
    at(look < 20 ? '2026-04-10T10:00:00Z' : '2026-03-31T23:30:00Z', entry)
    at('2026-04-10T10:00:01Z', completed({ requestId: entry.requestId, person: entry.person, agencies: answers(look) }))
    at(
      '2026-04-11T10:00:00Z',
      recorded({ event: 'OVERRIDE_OPENED', person: entry.person, caller: entry.caller, subjects: override(look, 'OPENED'), facts: {} }),
    )
    at(
      '2026-05-02T10:00:00Z',
      recorded({
        ...{ event: 'OVERRIDE_REVIEWED', person: entry.person, subjects: override(look, 'REVIEWED') },
        facts: { outcome: look < 12 ? 'INAPPROPRIATE' : 'APPROPRIATE' },
      }),
    )
  }
  at('2026-06-02T10:00:00Z', lookAt({ role: 'GP', person: 1, caller: 1, denied: [] }))
  await keep(entries)
  await real.audit().subgraph.services.statisticsWorker.run()
})
afterAll(() => real.stop())

const answers = (look: number) => [
  { agency: 'ZM001', outcome: look < 8 ? ('UNAVAILABLE' as const) : ('ANSWERED' as const), elapsedMs: 5 },
  { agency: 'ZG001', outcome: look < 1 ? ('UNAVAILABLE' as const) : ('ANSWERED' as const), elapsedMs: 5 },
]
/** Treatment was asked for where it is given, and decided about for single items of the trust's as well. */
const aboutItems: AuthorisedEntry['decisions'][number] = {
  ...{ category: 'SUBSTANCE_USE', source: 'ZM001', items: true },
  ...{ outcome: 'DENY', reason: 'NOT_SHARED', statements: [] },
}
const override = (look: number, became: string) => [{ type: 'OVERRIDE' as const, id: `OV-${String(look)}`, became }]

async function keep(entries: readonly { at: string; entry: AuditEntry }[]): Promise<void> {
  const links: ChainedEntry[] = []
  for (const { at, entry } of [...entries].sort((a, b) => (a.at < b.at ? -1 : 1)))
    links.push(chainAfter(links.at(-1) ?? chainStart, entry, new Date(at)))
  const store = createEntryStore(real.audit().subgraph.dataSource)
  expect(await store.append(links)).toBe('DURABLE')
  await store.disconnect()
}

interface Statistics {
  readonly months: string[]
  readonly cells: { month: string; category: string; agencyKind: string; outcome: string; count: number | null }[]
  readonly overrides: object[]
  readonly agencies: object[]
  readonly csv: string
}

async function statistics(
  input: { from: string; to: string },
  decision: object = analyst,
): Promise<{ data: Statistics | null; text: string }> {
  const { json, text } = await real.audit().ask({ query: ask, variables: { input }, decision: decision })
  return { data: (json as { data?: { sharingStatistics: Statistics | null } }).data?.sharingStatistics ?? null, text }
}

describe('Query.sharingStatistics', () => {
  it('counts months that are over, in England, and no other', async () => {
    const { data } = await statistics({ from: '2026-01', to: '2026-12' })
    expect(data?.months).toEqual(['2026-04', '2026-05'])
    const plans = data?.cells.filter(({ category }) => category === 'CRISIS_PLAN')
    expect(plans).toEqual([
      expect.objectContaining({ month: '2026-04', outcome: 'DENY', reason: 'PATIENT_OBJECTED', count: 10 }),
      expect.objectContaining({ month: '2026-04', outcome: 'PERMIT', reason: 'IMPLIED_CONSENT', count: 20 }),
    ])
  })

  it('counts nothing of an agency that no field was asked of', async () => {
    const { data } = await statistics({ from: '2026-04', to: '2026-04' })
    const treatment = data?.cells.filter(({ category }) => category === 'SUBSTANCE_USE')
    expect(treatment).toEqual([expect.objectContaining({ agencyKind: 'substance-misuse', outcome: 'PERMIT', count: 30 })])
  })

  it('counts overrides where they were opened, and what a review found in the month of the review', async () => {
    const { data } = await statistics({ from: '2026-04', to: '2026-05' })
    expect(data?.overrides).toEqual([
      { month: '2026-04', role: 'GP', opened: 30, inappropriate: 0, suppressed: false },
      { month: '2026-05', role: 'GP', opened: 0, inappropriate: 10, suppressed: false },
    ])
  })

  it('counts agencies that did not answer, and hides one that failed a single person', async () => {
    const { data } = await statistics({ from: '2026-04', to: '2026-04' })
    expect(data?.agencies).toEqual([
      { month: '2026-04', agencyKind: 'mental-health-trust', asked: 30, notAnswering: 10, suppressed: false },
      { month: '2026-04', agencyKind: 'primary-care', asked: null, notAnswering: null, suppressed: true },
    ])
  })

  it('gives the same as CSV, nothing of a person in it, and says what its columns are', async () => {
    const { data, text } = await statistics({ from: '2026-04', to: '2026-04' })
    const [head, ...lines] = data?.csv.trimEnd().split('\r\n') ?? []
    expect(head).toBe('table,month,role,agency_kind,category,outcome,reason,count,of_which,suppressed')
    expect(lines).toContain('SHARING,2026-04,GP,mental-health-trust,CRISIS_PLAN,DENY,PATIENT_OBJECTED,10,,false')
    expect(lines).toContain('AGENCIES,2026-04,,primary-care,,,,,,true')
    expect(text).not.toMatch(/99900|staff-|OV-/)
    for (const column of head?.split(',') ?? []) expect(text).toContain(`${column}: `)
  })

  it.each([
    ['another role', { ...analyst, role: 'PRIVACY_OFFICER' }],
    ['a role without the right to it', { ...analyst, may: [] }],
    ['another purpose', { ...analyst, purpose: 'TREAT' }],
  ])('gives nothing to %s', async (_what, decision) => {
    const { data, text } = await statistics({ from: '2026-04', to: '2026-04' }, decision)
    expect(data).toBeNull()
    expect(text).not.toContain('CRISIS_PLAN')
  })

  it.each([
    ['no months', { from: 'April', to: '2026-04' }],
    ['an end before the start', { from: '2026-05', to: '2026-04' }],
    ['more than three years', { from: '2020-01', to: '2026-04' }],
  ])('refuses %s', async (_what, input) => {
    expect((await statistics(input)).text).toContain('OPERATION_INVALID')
  })

  it('makes a month once: a second run makes nothing, and the service’s role can neither change nor remove a report', async () => {
    expect(await real.audit().subgraph.services.statisticsWorker.run()).toEqual([])
    const query = (sql: string) => real.audit().subgraph.dataSource.query(sql)
    await expect(query(`UPDATE monthly_statistic SET report = '{}'`)).rejects.toThrow('permission denied')
    await expect(query(`DELETE FROM monthly_statistic`)).rejects.toThrow('permission denied')
  })
})

describe('the months invented for the demo', () => {
  it('are in the chain like any other, some shown and some too small to show', async () => {
    const other = await startRealAudit(undefined, 150)
    try {
      await other.audit().subgraph.services.statisticsWorker.run()
      expect(await verifyChain(other.chain())).toMatchObject({ outcome: 'INTACT' })
      const [report] = await other.audit().subgraph.services.statistics.reports('2026-05', '2026-05')
      expect(report?.cells.some(({ suppressed }) => suppressed)).toBe(true)
      expect(report?.cells.some(({ count }) => (count ?? 0) > 50)).toBe(true)
    } finally {
      await other.stop()
    }
  })

  it('are the same whenever they are made', () => {
    const made = () => JSON.stringify(pastMonths(['9990010008', '9990010016'], seedCalendar(clock.now()), 1))
    expect(made()).toBe(made())
  })
})
