import { addSealsAndLabels, dropSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every item can be sealed and labelled. */
export class LabelItems1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSealsAndLabels(runner, 'police_contact')
    await addSealsAndLabels(runner, 'place_of_safety_detention')
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSealsAndLabels(runner, 'place_of_safety_detention')
    await dropSealsAndLabels(runner, 'police_contact')
  }
}
