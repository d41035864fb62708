import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import type { AmbulanceIncident } from '../records/ambulance-incident.js'
import type { AmbulanceRecords } from '../records/ambulance-records.js'
import type { AmbulanceSafetyAlert } from '../records/ambulance-safety-alert.js'
import { AmbulanceIncidentRow, toAmbulanceIncident } from './ambulance-incident-row.js'
import { AmbulanceSafetyAlertRow, toAmbulanceSafetyAlert } from './ambulance-safety-alert-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The ambulance service's records in PostgreSQL. One statement a call. */
export class StoredAmbulanceRecords implements AmbulanceRecords {
  readonly #incidents: Repository<AmbulanceIncidentRow>
  readonly #alerts: Repository<AmbulanceSafetyAlertRow>

  constructor(dataSource: DataSource) {
    this.#incidents = dataSource.getRepository(AmbulanceIncidentRow)
    this.#alerts = dataSource.getRepository(AmbulanceSafetyAlertRow)
  }

  async incidents(nhsNumber: string, first: number, release: Release): Promise<readonly AmbulanceIncident[]> {
    const rows = await this.#incidents.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toAmbulanceIncident)
  }

  async safetyAlerts(nhsNumber: string, first: number, release: Release): Promise<readonly AmbulanceSafetyAlert[]> {
    const rows = await this.#alerts.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toAmbulanceSafetyAlert)
  }
}
