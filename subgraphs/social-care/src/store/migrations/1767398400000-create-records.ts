import { addSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE amhp_assessment (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        requested_at timestamptz NOT NULL,
        requested_by text,
        reason text NOT NULL,
        assessed_at timestamptz,
        amhp text,
        alternatives_considered text,
        outcome jsonb NOT NULL,
        place jsonb
      )`)
    await runner.query('CREATE INDEX amhp_assessment_by_person ON amhp_assessment (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE care_package (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        service text NOT NULL,
        status text NOT NULL,
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on),
        review_date date,
        hours_per_week integer CHECK (hours_per_week BETWEEN 0 AND 168),
        support text NOT NULL,
        outcomes text[] NOT NULL,
        provider jsonb
      )`)
    await runner.query('CREATE INDEX care_package_by_person ON care_package (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE safeguarding_concern (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        raised_on date NOT NULL,
        about text NOT NULL CHECK (about IN ('Adult', 'Child')),
        abuse_types text[] NOT NULL,
        concern text NOT NULL,
        status text NOT NULL,
        risk_outcome text,
        what_the_person_wants text,
        plan text,
        marac jsonb
      )`)
    await runner.query('CREATE INDEX safeguarding_concern_by_person ON safeguarding_concern (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE carer (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        name text NOT NULL,
        relationship text NOT NULL,
        main_carer boolean NOT NULL,
        support text,
        assessed_on date,
        if_carer_cannot text,
        contact jsonb,
        said_in_confidence jsonb NOT NULL
      )`)
    await runner.query('CREATE INDEX carer_by_person ON carer (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE accommodation (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        accommodation_type text NOT NULL,
        settled boolean,
        lives_with text,
        started_on date,
        ended_on date CHECK (ended_on >= started_on),
        support text,
        address jsonb
      )`)
    await runner.query('CREATE INDEX accommodation_by_person ON accommodation (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE legal_decision (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        decision_kind text NOT NULL CHECK (decision_kind IN ('Capacity assessment', 'Lasting power of attorney', 'Deputyship', 'Advance decision to refuse treatment', 'Advance statement')),
        about text NOT NULL,
        decision text NOT NULL,
        decided_on date NOT NULL,
        decided_by text,
        review_date date,
        ended_on date,
        registered_with text,
        deciders jsonb NOT NULL
      )`)
    await runner.query('CREATE INDEX legal_decision_by_person ON legal_decision (nhs_number, recorded_at DESC, local_id)')
    await addSealsAndLabels(runner, 'amhp_assessment')
    await addSealsAndLabels(runner, 'care_package')
    await addSealsAndLabels(runner, 'safeguarding_concern')
    await addSealsAndLabels(runner, 'carer')
    await addSealsAndLabels(runner, 'accommodation')
    await addSealsAndLabels(runner, 'legal_decision', {
      neverSealed: { where: `decision_kind = 'Advance decision to refuse treatment'` },
    })
    await labelDomesticAbuse(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['legal_decision', 'accommodation', 'carer', 'safeguarding_concern', 'care_package', 'amhp_assessment'])
      await runner.query(`DROP TABLE ${table}`)
    await runner.query('DROP FUNCTION label_domestic_abuse')
  }
}

/** By the database itself, so that no one who writes a concern of domestic abuse can forget it. */
async function labelDomesticAbuse(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION label_domestic_abuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF 'Domestic abuse' = ANY (NEW.abuse_types) AND NOT 'DOMESTIC_ABUSE' = ANY (NEW.item_labels) THEN
        NEW.item_labels := array_append(NEW.item_labels, 'DOMESTIC_ABUSE');
      END IF;
      RETURN NEW;
    END $$`)
  await runner.query(`
    CREATE TRIGGER safeguarding_concern_labelled BEFORE INSERT OR UPDATE ON safeguarding_concern
    FOR EACH ROW EXECUTE FUNCTION label_domestic_abuse()`)
}
