import { addSealsAndLabels, dropSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every item can be sealed and labelled, but an allergy, which is never sealed. */
export class LabelItems1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSealsAndLabels(runner, 'allergy', { neverSealed: 'ALL' })
    await addSealsAndLabels(runner, 'medication')
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSealsAndLabels(runner, 'medication')
    await dropSealsAndLabels(runner, 'allergy')
  }
}
