import { addSealsAndLabels, dropSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every item can be sealed and labelled. */
export class LabelItems1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSealsAndLabels(runner, 'visit')
    await addSealsAndLabels(runner, 'about_me')
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSealsAndLabels(runner, 'about_me')
    await dropSealsAndLabels(runner, 'visit')
  }
}
