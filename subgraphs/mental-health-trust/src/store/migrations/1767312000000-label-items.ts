import { addSealsAndLabels, dropSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every item can be sealed and labelled. */
export class LabelItems1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSealsAndLabels(runner, 'crisis_plan')
    await addSealsAndLabels(runner, 'third_party_information')
    await addSealsAndLabels(runner, 'care_team_member')
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSealsAndLabels(runner, 'care_team_member')
    await dropSealsAndLabels(runner, 'third_party_information')
    await dropSealsAndLabels(runner, 'crisis_plan')
  }
}
