import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addSealsAndLabels, dropSealsAndLabels } from '../../src/index.js'

export class LabelNotes1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSealsAndLabels(runner, 'note')
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSealsAndLabels(runner, 'note')
  }
}
