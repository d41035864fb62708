import type { MigrationInterface, QueryRunner } from 'typeorm'

export class People1760000000001 implements MigrationInterface {
  readonly name = 'People1760000000001'

  async up(runner: QueryRunner): Promise<void> {
    // A trusted extension: the owner of the database may create it.
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
    await runner.query(`
      CREATE TABLE gp_practice (
        ods_code text PRIMARY KEY,
        name text NOT NULL,
        telephone text
      )`)
    await runner.query(`
      CREATE TABLE person (
        id text PRIMARY KEY,
        nhs_number text NOT NULL UNIQUE CHECK (nhs_number ~ '^[0-9]{10}$'),
        title text,
        family_name text NOT NULL,
        given_name text NOT NULL,
        other_given_names text,
        preferred_name text,
        family_key text NOT NULL,
        given_key text NOT NULL,
        preferred_key text,
        date_of_birth date NOT NULL,
        gender_code text,
        language_code text,
        interpreter_required boolean,
        communication_needs text,
        deceased_on date,
        restricted boolean NOT NULL DEFAULT false,
        address_line_1 text,
        address_line_2 text,
        town text,
        postcode text,
        telephone text,
        email text,
        gp_ods_code text REFERENCES gp_practice,
        tag text,
        demographics_updated timestamp with time zone NOT NULL,
        contact_updated timestamp with time zone NOT NULL
      )`)
    // Every search by name gives a date of birth, which leaves about thirty people of 900,000: the index is on that, and the
    // names of those thirty are compared by trigrams. An index of trigrams would never be chosen, and is dear to keep.
    await runner.query(`CREATE INDEX person_by_birth ON person (date_of_birth, family_key)`)
    await runner.query(`
      CREATE TABLE merged_number (
        nhs_number text PRIMARY KEY CHECK (nhs_number ~ '^[0-9]{10}$'),
        surviving_nhs_number text NOT NULL REFERENCES person (nhs_number)
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE merged_number, person, gp_practice`)
  }
}
