import { addSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = {
  risk_assessment: `
    assessed_at timestamptz NOT NULL,
    formulation text NOT NULL,
    to_self text,
    to_others text,
    from_others text,
    protective_factors text[] NOT NULL,
    what_raises_it text[] NOT NULL,
    safety_measures text,
    review_date date`,
  // The ends and times of a detention are kept as they were written down, contradictions and all: the clock says what it makes of them.
  legal_status_period: `
    legal_status jsonb NOT NULL CHECK (legal_status ? 'code'),
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_how text CHECK (ended_how IN ('DISCHARGED', 'TRANSFERRED', 'DETAINED_UNDER_ANOTHER_SECTION', 'ADMITTED_INFORMALLY', 'EXPIRED')),
    expires_on date,
    responsible_clinician text,
    rights_explained_at timestamptz,
    stays jsonb NOT NULL CHECK (jsonb_typeof(stays) = 'array'),
    place_of_safety jsonb,
    CHECK ((legal_status->>'code' IN ('19', '20')) = (place_of_safety IS NOT NULL))`,
  community_contact: `
    contact_at timestamptz NOT NULL,
    minutes integer CHECK (minutes > 0),
    team text NOT NULL,
    seen_by text,
    mechanism jsonb NOT NULL,
    attendance jsonb NOT NULL,
    summary text NOT NULL,
    next_step text,
    place_name text,
    place_town text`,
  condition: `
    code jsonb NOT NULL,
    icd10 jsonb,
    "primary" boolean NOT NULL,
    clinical_status text NOT NULL CHECK (clinical_status IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved')),
    certainty text NOT NULL CHECK (certainty IN ('unconfirmed', 'provisional', 'differential', 'confirmed')),
    onset_on date,
    ended_on date,
    note text`,
  safety_alert: `
    kind text NOT NULL,
    alert text NOT NULL,
    what_to_do text NOT NULL,
    starts_on date NOT NULL,
    ended_on date,
    review_date date`,
} as const

/** Risk, legal status, community contacts, conditions and safety alerts; each can be sealed and labelled, safety alerts labelled alone. */
export class CreateFurtherRecords1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) {
      await runner.query(`
        CREATE TABLE "${table}" (
          local_id text COLLATE "C" PRIMARY KEY,
          nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
          recorded_at timestamptz NOT NULL,
          recorded_by_name text,
          recorded_by_role text,
          last_updated timestamptz NOT NULL,
          ${columns}
        )`)
      await runner.query(`CREATE INDEX "${table}_by_person" ON "${table}" (nhs_number, recorded_at DESC, local_id)`)
      await addSealsAndLabels(runner, table, table === 'safety_alert' ? { neverSealed: 'ALL' } : {})
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables)) await runner.query(`DROP TABLE "${table}"`)
  }
}
