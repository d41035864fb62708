export { findFreePort, startPostgres, type Postgres, type PostgresOptions } from './postgres/start-postgres.js'
