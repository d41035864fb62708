import { AbstractLogger, type DataSource } from 'typeorm'

/** A statement as it was sent. */
export interface SentQuery {
  readonly text: string
  readonly parameters: readonly unknown[]
}

class QueryRecorder extends AbstractLogger {
  readonly queries: SentQuery[] = []

  override logQuery(text: string, parameters: readonly unknown[] = []): void {
    this.queries.push({ text, parameters })
  }

  protected override writeLog(): void {
    // Recorded, not written.
  }
}

/** From now on records the statements sent to a store. Answers how to take those sent since they were last taken. */
export function recordQueries(dataSource: DataSource): () => readonly SentQuery[] {
  const recorder = new QueryRecorder()
  dataSource.logger = recorder
  return () => recorder.queries.splice(0)
}
