import { addSealsAndLabels, dropSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every item can be sealed and labelled, but a safety alert, which is never sealed. */
export class LabelItems1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSealsAndLabels(runner, 'ambulance_incident')
    await addSealsAndLabels(runner, 'ambulance_safety_alert', { neverSealed: 'ALL' })
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSealsAndLabels(runner, 'ambulance_safety_alert')
    await dropSealsAndLabels(runner, 'ambulance_incident')
  }
}
