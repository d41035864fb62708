import { type Recorder, unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { CrisisPlan } from '../records/crisis-plan.js'
import type { CareTeamMemberRow } from '../store/care-team-member-row.js'
import type { CrisisPlanRow } from '../store/crisis-plan-row.js'
import type { ThirdPartyInformationRow } from '../store/third-party-information-row.js'
import type { PlanSeed } from './plan-seed.js'
import type { MemberSeed } from './teams.js'

export function toPlanRow(nhsNumber: string, ordinal: number, plan: Omit<CrisisPlan, 'localId'>): RowValues<CrisisPlanRow> {
  return {
    ...recorded(seedId('CP', nhsNumber, ordinal), nhsNumber, plan),
    triggerFactors: [...plan.triggerFactors],
    earlyWarningSigns: [...plan.earlyWarningSigns],
    whatHelps: [...plan.whatHelps],
    whatDoesNotHelp: [...plan.whatDoesNotHelp],
    copingStrategies: [...plan.copingStrategies],
    whatToDo: [...plan.whatToDo],
    whatToAvoid: [...plan.whatToAvoid],
    contacts: [...plan.contacts],
    advanceStatement: plan.advanceStatement,
    anticipatoryMedicines: plan.anticipatoryMedicines,
    agreedWith: plan.agreedWith,
    reviewDate: plan.reviewDate,
    responsibleReviewer: plan.responsibleReviewer,
  }
}

export function toThirdPartyRows(nhsNumber: string, ordinal: number, plan: PlanSeed): RowValues<ThirdPartyInformationRow>[] {
  return (plan.thirdParty ?? []).map((said, index) => ({
    planId: seedId('CP', nhsNumber, ordinal),
    ordinal: index + 1,
    ...unlabelled,
    ...said,
  }))
}

export function toTeamRow(nhsNumber: string, ordinal: number, member: MemberSeed): RowValues<CareTeamMemberRow> {
  const { name, role, team, careCoordinator, telephone, outOfHoursTelephone } = member
  return {
    ...recorded(seedId('CT', nhsNumber, ordinal), nhsNumber, member),
    name,
    role,
    team,
    careCoordinator,
    telephone,
    outOfHoursTelephone,
    itemLabels: [...(member.labels ?? [])],
  }
}

function recorded(localId: string, nhsNumber: string, item: { recordedAt: Date; recordedBy: Recorder | null; lastUpdated: Date }) {
  return {
    localId,
    nhsNumber,
    recordedAt: item.recordedAt,
    recordedByName: item.recordedBy?.name ?? null,
    recordedByRole: item.recordedBy?.role ?? null,
    lastUpdated: item.lastUpdated,
    ...unlabelled,
  }
}
