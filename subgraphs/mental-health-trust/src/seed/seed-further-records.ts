import { insertRows, type RowValues, type SeedCalendar, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { CommunityContactRow } from '../store/community-contact-row.js'
import { ConditionRow } from '../store/condition-row.js'
import { LegalStatusPeriodRow } from '../store/legal-status-period-row.js'
import { RiskAssessmentRow } from '../store/risk-assessment-row.js'
import { SafetyAlertRow } from '../store/safety-alert-row.js'
import { demoCommunityContacts } from './demo/community-contacts.js'
import { demoConditions } from './demo/conditions.js'
import { demoLegalStatus } from './demo/legal-status.js'
import { demoRiskAssessments } from './demo/risk-assessments.js'
import { demoSafetyAlerts } from './demo/safety-alerts.js'
import { toAlertRow, toConditionRow, toContactRow, toLegalStatusRow, toRiskRow } from './further-rows.js'
import type { Make } from './further-seeds.js'
import { generatedFurtherRecords } from './generated-further-records.js'

interface Kind<Item, Row extends ObjectLiteral> {
  readonly entity: new () => Row
  readonly toRow: (whose: { readonly nhsNumber: string; readonly ordinal: number }, item: Item) => RowValues<Row>
}

const risks = { entity: RiskAssessmentRow, toRow: toRiskRow }
const legal = { entity: LegalStatusPeriodRow, toRow: toLegalStatusRow }
const contacts = { entity: CommunityContactRow, toRow: toContactRow }
const conditions = { entity: ConditionRow, toRow: toConditionRow }
const alerts = { entity: SafetyAlertRow, toRow: toAlertRow }

export async function seedDemoFurtherRecords(store: EntityManager, calendar: SeedCalendar): Promise<void> {
  const made = <Item>(demo: ReadonlyMap<string, Make<Item>>) => [...demo].map(([nhsNumber, make]) => [nhsNumber, make(calendar)] as const)
  await keep(store, risks, made(demoRiskAssessments))
  await keep(store, legal, made(demoLegalStatus))
  await keep(store, contacts, made(demoCommunityContacts))
  await keep(store, conditions, made(demoConditions))
  await keep(store, alerts, made(demoSafetyAlerts))
}

export async function seedGeneratedFurtherRecords(
  store: EntityManager,
  people: readonly SyntheticLife[],
  calendar: SeedCalendar,
): Promise<void> {
  const all = [...generatedFurtherRecords(people, calendar)]
  await keep(
    store,
    risks,
    all.map(([nhsNumber, records]) => [nhsNumber, records.risks]),
  )
  await keep(
    store,
    legal,
    all.map(([nhsNumber, records]) => [nhsNumber, records.legal]),
  )
  await keep(
    store,
    contacts,
    all.map(([nhsNumber, records]) => [nhsNumber, records.contacts]),
  )
  await keep(
    store,
    conditions,
    all.map(([nhsNumber, records]) => [nhsNumber, records.conditions]),
  )
  await keep(
    store,
    alerts,
    all.map(([nhsNumber, records]) => [nhsNumber, records.alerts]),
  )
}

async function keep<Item, Row extends ObjectLiteral>(
  store: EntityManager,
  { entity, toRow }: Kind<Item, Row>,
  byPerson: readonly (readonly [nhsNumber: string, items: readonly Item[]])[],
): Promise<void> {
  const rows = byPerson.flatMap(([nhsNumber, items]) => items.map((item, index) => toRow({ nhsNumber, ordinal: index + 1 }, item)))
  await insertRows(store, entity, rows)
}
