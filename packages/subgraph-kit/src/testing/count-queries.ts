import { AbstractLogger, type DataSource } from 'typeorm'

class QueryCounter extends AbstractLogger {
  readonly queries: string[] = []

  override logQuery(query: string): void {
    this.queries.push(query)
  }

  protected override writeLog(): void {
    // Counted, not written.
  }
}

/** From now on counts the statements sent to a store. Answers how to take those sent since they were last taken. */
export function countQueries(dataSource: DataSource): () => readonly string[] {
  const counter = new QueryCounter()
  dataSource.logger = counter
  return () => counter.queries.splice(0)
}
