import type { Category } from '@crisis-record/contract'

/** A part of a row that may differ while the rest does not, as SQL about the row whose key is `$1`. */
export interface Part {
  readonly name: string
  /** All of these must be permitted to see it. */
  readonly needs: readonly Category[]
  readonly otherwise: string
  readonly gone: string
}

/** Rows of one table: one item each. */
export interface HeldKind {
  /** The name of the service that holds it: see nameServices. */
  readonly agency: string
  readonly table: string
  readonly needs: readonly Category[]
  /** Makes a row say something else. */
  readonly otherwise: string
  /** What has a narrower label within. */
  readonly part?: Part
  /** Of which rows of the demo copies are made, as an SQL condition. Default: any. */
  readonly like?: string
  /** The database refuses to seal such a row. */
  readonly neverSealed?: true
}

const place = (table: string, columns: readonly string[]): Part => ({
  name: 'place',
  needs: ['LOCATION'],
  otherwise: `UPDATE ${table} SET ${columns.map((column) => `${column} = 'somewhere else'`).join(', ')} WHERE local_id = $1`,
  gone: `UPDATE ${table} SET ${columns.map((column) => `${column} = NULL`).join(', ')} WHERE local_id = $1`,
})

/** The same where a place is one JSON value. */
const placeIn = (table: string, columns: Readonly<Record<string, string>>): Part => ({
  name: 'place',
  needs: ['LOCATION'],
  otherwise: `UPDATE ${table} SET ${Object.entries(columns)
    .map(([column, json]) => `${column} = '${json}'`)
    .join(', ')} WHERE local_id = $1`,
  gone: `UPDATE ${table} SET ${Object.keys(columns)
    .map((column) => `${column} = NULL`)
    .join(', ')} WHERE local_id = $1`,
})
const elsewhere = '{"description":"somewhere else","town":null}'

/** Where a person was kept; kinds and times of the stays, which the detention clock goes by, need no more than the period does. */
const everyStay = (change: string) => `UPDATE legal_status_period SET stays = COALESCE(
  (SELECT jsonb_agg(stay || ${change}::jsonb ORDER BY n) FROM jsonb_array_elements(stays) WITH ORDINALITY AS each(stay, n)), '[]') WHERE local_id = $1`

/** A part kept as JSON in one column. */
const json = (
  table: string,
  { name, column, needs, changed, gone = 'NULL' }: Omit<Part, 'otherwise' | 'gone'> & { column: string; changed: string; gone?: string },
): Part => ({
  name,
  needs,
  otherwise: `UPDATE ${table} SET ${column} = '${changed}' WHERE local_id = $1`,
  gone: `UPDATE ${table} SET ${column} = ${gone} WHERE local_id = $1`,
})

const where = '{"name": "somewhere else", "town": "elsewhere", "site": "elsewhere", "department": "another"}'

const ofFirstAgencies: readonly HeldKind[] = [
  {
    ...{ agency: 'mental-health-trust', table: 'crisis_plan', needs: ['CRISIS_PLAN'], otherwise: `what_helps = '{another thing}'` },
    part: {
      name: 'third-party information',
      needs: ['THIRD_PARTY'],
      otherwise: `UPDATE third_party_information SET text = 'something else was said' WHERE plan_id = $1`,
      gone: 'DELETE FROM third_party_information WHERE plan_id = $1',
    },
  },
  { agency: 'mental-health-trust', table: 'care_team_member', needs: ['CARE_TEAM'], otherwise: `team = 'another team'` },
  { agency: 'mental-health-trust', table: 'risk_assessment', needs: ['RISK'], otherwise: `to_self = 'another risk'` },
  {
    ...{ agency: 'mental-health-trust', table: 'legal_status_period', needs: ['MENTAL_HEALTH_ACT'] },
    otherwise: `responsible_clinician = 'another clinician'`,
    part: {
      name: 'place of the stays',
      needs: ['LOCATION'],
      otherwise: everyStay(`'{"place": "somewhere else"}'`),
      gone: everyStay(`'{"place": null}'`),
    },
  },
  {
    ...{ agency: 'mental-health-trust', table: 'community_contact', needs: ['COMMUNITY_CONTACT'], otherwise: `summary = 'another talk'` },
    part: place('community_contact', ['place_name', 'place_town']),
  },
  { agency: 'mental-health-trust', table: 'condition', needs: ['CONDITIONS'], otherwise: `note = 'another note'` },
  {
    agency: 'mental-health-trust',
    table: 'safety_alert',
    needs: ['SAFETY_ALERTS'],
    otherwise: `alert = 'another alert'`,
    neverSealed: true,
  },
  {
    ...{ agency: 'acute-hospital', table: 'attendance', needs: ['HOSPITAL_CONTACT'], otherwise: 'left_before_seen = NOT left_before_seen' },
    part: place('attendance', ['site', 'department']),
  },
  {
    ...{ agency: 'acute-hospital', table: 'liaison_assessment', needs: ['HOSPITAL_CONTACT'], otherwise: `plan = 'another plan'` },
    part: json('liaison_assessment', { name: 'place', column: 'place', needs: ['LOCATION'], changed: where }),
  },
  {
    ...{ agency: 'safe-haven', table: 'visit', needs: ['COMMUNITY_CONTACT'], otherwise: `onward_plan = 'another plan'` },
    part: place('visit', ['place_name', 'place_town']),
  },
  { agency: 'safe-haven', table: 'about_me', needs: ['ABOUT_ME'], otherwise: `what_matters_to_me = 'another thing'` },
  {
    ...{ agency: 'safe-haven', table: 'safety_plan', needs: ['CRISIS_PLAN'], otherwise: `worth_living_for = 'another thing'` },
    part: json('safety_plan', { name: 'places', column: 'places', needs: ['LOCATION'], changed: '{"places": ["somewhere else"]}' }),
  },
  { agency: 'safe-haven', table: 'reasonable_adjustment', needs: ['REASONABLE_ADJUSTMENTS'], otherwise: `adjustment = 'another'` },
  { agency: 'primary-care', table: 'allergy', needs: ['ALLERGIES'], otherwise: `severity = 'another'`, neverSealed: true },
  { agency: 'primary-care', table: 'medication', needs: ['MEDICATION'], otherwise: `dose = 'another dose'` },
  { agency: 'primary-care', table: 'problem', needs: ['CONDITIONS'], otherwise: `comment = 'another'` },
  { agency: 'substance-misuse', table: 'treatment_episode', needs: ['SUBSTANCE_USE'], otherwise: `keyworker = 'another person'` },
  {
    ...{ agency: 'ambulance', table: 'ambulance_incident', needs: ['AMBULANCE_CONTACT'], otherwise: `findings = 'another finding'` },
    part: placeIn('ambulance_incident', {
      address: '{"lines":["somewhere else"],"postcode":null}',
      conveyed_to: '{"organisation":"somewhere else","department":null}',
      handover: '{"name":"another team","organisation":null,"telephone":null}',
    }),
  },
  {
    ...{
      agency: 'ambulance',
      table: 'ambulance_safety_alert',
      needs: ['SAFETY_ALERTS'],
      otherwise: `alert = 'another alert'`,
      neverSealed: true,
    },
    part: placeIn('ambulance_safety_alert', { address: '{"lines":["somewhere else"],"postcode":null,"access":null}' }),
  },
  {
    ...{ agency: 'police', table: 'police_contact', needs: ['POLICE_CONTACT'], otherwise: `what_happened = 'another thing'` },
    part: placeIn('police_contact', { place: elsewhere, last_seen_place: elsewhere, found_place: elsewhere }),
  },
  {
    ...{
      agency: 'police',
      table: 'place_of_safety_detention',
      needs: ['POLICE_CONTACT', 'MENTAL_HEALTH_ACT'],
      otherwise: 'searched = NOT coalesce(searched, false)',
    },
    part: placeIn('place_of_safety_detention', { detained_place: elsewhere, place_of_safety: elsewhere }),
  },
  {
    ...{ agency: 'social-care', table: 'amhp_assessment', needs: ['SOCIAL_CARE'], otherwise: `reason = 'another reason'` },
    part: json('amhp_assessment', {
      ...{ name: 'outcome', column: 'outcome', needs: ['MENTAL_HEALTH_ACT'], changed: '{"decision": "another decision"}' },
      gone: `'{"decision": null}'`,
    }),
  },
  {
    ...{ agency: 'social-care', table: 'care_package', needs: ['SOCIAL_CARE'], otherwise: `support = 'another support'` },
    part: json('care_package', { name: 'provider', column: 'provider', needs: ['LOCATION'], changed: where }),
  },
  {
    ...{ agency: 'social-care', table: 'safeguarding_concern', needs: ['SAFEGUARDING'], otherwise: `concern = 'another concern'` },
    part: json('safeguarding_concern', {
      ...{ name: 'MARAC', column: 'marac', needs: ['DOMESTIC_ABUSE'], changed: '{"reference": "another", "heardOn": null, "actions": []}' },
    }),
  },
  {
    ...{ agency: 'social-care', table: 'carer', needs: ['CARE_TEAM'], otherwise: `support = 'another support'` },
    part: json('carer', {
      ...{
        name: 'confidence',
        column: 'said_in_confidence',
        needs: ['THIRD_PARTY'],
        changed: '[{"saidOn": "2026-01-01", "text": "another"}]',
      },
      gone: `'[]'`,
    }),
  },
  {
    ...{ agency: 'social-care', table: 'carer', needs: ['CARE_TEAM'], otherwise: `relationship = 'another relationship'` },
    part: json('carer', {
      name: 'contact',
      column: 'contact',
      needs: ['CONTACT_DETAILS'],
      changed: '{"telephone": "01632 960998", "email": null}',
    }),
  },
  {
    ...{ agency: 'social-care', table: 'accommodation', needs: ['SOCIAL_CARE'], otherwise: `lives_with = 'somebody else'` },
    part: json('accommodation', {
      ...{ name: 'address', column: 'address', needs: ['LOCATION'], changed: '{"lines": ["elsewhere"], "postcode": null, "access": null}' },
    }),
  },
  {
    ...{ agency: 'social-care', table: 'legal_decision', needs: ['LEGAL_DECISIONS'], otherwise: `decision = 'another decision'` },
    like: `decision_kind <> 'Advance decision to refuse treatment'`,
  },
  {
    ...{ agency: 'social-care', table: 'legal_decision', needs: ['LEGAL_DECISIONS'], otherwise: `decision = 'another decision'` },
    ...{ like: `decision_kind = 'Advance decision to refuse treatment'`, neverSealed: true },
  },
]

const furtherAgencies: Readonly<Record<string, string>> = { 'acute-hospital': 'acute-hospital-zh002', 'safe-haven': 'safe-haven-zs002' }

/** Everything agencies hold about a person by the item; further agencies of a kind hold the same kinds of item. */
export const heldKinds: readonly HeldKind[] = [
  ...ofFirstAgencies,
  ...ofFirstAgencies.flatMap((held) => {
    const agency = furtherAgencies[held.agency]
    return agency === undefined ? [] : [{ ...held, agency }]
  }),
]

/** What the person register holds in one row a person: parts of it alone can differ. The key is the NHS number. */
export const registerParts: readonly Part[] = [
  {
    name: 'telephone',
    needs: ['CONTACT_DETAILS'],
    otherwise: `UPDATE person SET telephone = '01632 960999' WHERE nhs_number = $1`,
    gone: 'UPDATE person SET telephone = NULL WHERE nhs_number = $1',
  },
  {
    name: 'address',
    needs: ['CONTACT_DETAILS', 'LOCATION'],
    otherwise: `UPDATE person SET postcode = 'WX9 9ZZ' WHERE nhs_number = $1`,
    gone: 'UPDATE person SET address_line_1 = NULL, address_line_2 = NULL, town = NULL, postcode = NULL WHERE nhs_number = $1',
  },
]
