/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, ISO 8601: yyyy-mm-dd. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC: 2026-03-01T14:05:00.000Z. */
  DateTime: { input: string; output: string; }
};

/** What the person wants everyone who supports them to know, in their own words. Headings: PRSB About Me standard. A null scalar means not recorded. */
export type AboutMe = {
  /** PRSB: How and when to support me. */
  howAndWhenToSupportMe: Maybe<Scalars['String']['output']>;
  /** PRSB: How I communicate and how to communicate with me. */
  howICommunicate: Maybe<Scalars['String']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** PRSB: My wellness. What I am like when well, and how I stay so. */
  myWellness: Maybe<Scalars['String']['output']>;
  /** PRSB: People who are important to me. */
  peopleWhoMatterToMe: Maybe<Scalars['String']['output']>;
  /** PRSB: Please do. One entry a wish; empty if the heading was left empty. */
  pleaseDo: Array<Scalars['String']['output']>;
  /** PRSB: Please don’t. One entry a wish; empty if the heading was left empty. */
  pleaseDoNot: Array<Scalars['String']['output']>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down with the person (PRSB About Me: supported to write this by). */
  recordedBy: Maybe<Recorder>;
  /** The agency that holds it for the person. */
  source: Source;
  /** PRSB: What is most important to me. */
  whatMattersToMe: Maybe<Scalars['String']['output']>;
};

/** The team that accepted the person. Withheld where the person’s whereabouts are. */
export type AcceptingTeam = {
  /** Day it accepted. */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** Name of the team. */
  team: Scalars['String']['output'];
  /** Number to ring about it. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** One look at the record. Says what was asked for, never whether anything came back. */
export type AccessHistoryEntry = {
  categories: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Of those, what was open to this member of staff by their own override alone. */
  openedByOverride: Array<Scalars['String']['output']>;
  /** Name of the operation, as the client calls it. */
  operation: Scalars['String']['output'];
  /** ODS code of the organisation they acted for. */
  organisation: Scalars['String']['output'];
  /** HL7 PurposeOfUse code. */
  purpose: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  role: Scalars['String']['output'];
  source: Source;
  staffName: Maybe<Scalars['String']['output']>;
};

/** A person's access history as a file. */
export type AccessHistoryExport = {
  content: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  /** Whether there is more than one file holds: the oldest are left out. Ask for shorter times. */
  more: Scalars['Boolean']['output'];
  source: Source;
};

/** Where and how the person lives or lived. Words follow the NHS Data Dictionary attributes ACCOMMODATION TYPE and SETTLED ACCOMMODATION INDICATOR. A null scalar means not recorded. */
export type Accommodation = {
  /** In words: "Tenant of a private landlord", "Owner occupier", "Supported accommodation", "Care home", "Refuge", "Rough sleeping" … */
  accommodationType: Scalars['String']['output'];
  /** Where it is. Null: withheld, or not recorded. */
  address: Maybe<AccommodationAddress>;
  /** Day they left. Null: they have not, or not recorded. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** With whom, in words: "Alone", "With family", "With other residents". */
  livesWith: Maybe<Scalars['String']['output']>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Whether it is settled: the person has security of tenure, or may stay for the medium to long term. */
  settled: Maybe<Scalars['Boolean']['output']>;
  /** The council that holds it. */
  source: Source;
  /** Day the person moved in. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** What support comes with it. */
  support: Maybe<Scalars['String']['output']>;
};

/** Address of the accommodation and how to get in. Withheld where the person’s whereabouts are. */
export type AccommodationAddress = {
  /** How to get in, and what to mind on the way. */
  access: Maybe<Scalars['String']['output']>;
  /** Lines of the address, town last. */
  lines: Array<Scalars['String']['output']>;
  /** Postcode. */
  postcode: Maybe<Scalars['String']['output']>;
};

/** An override of the caller's own that is in force for this person, this purpose and this session. */
export type ActiveOverride = {
  categories: Array<Scalars['String']['output']>;
  /** From then on it opens nothing. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  justificationDueAt: Scalars['DateTime']['output'];
  justified: Scalars['Boolean']['output'];
  openedAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  source: Source;
};

/** Where the person lives. */
export type Address = {
  lines: Array<Scalars['String']['output']>;
  postcode: Scalars['String']['output'];
};

/** How one kind of agency answered in one month. */
export type AgencyStatistic = {
  agencyKind: Scalars['String']['output'];
  asked: Maybe<Scalars['Int']['output']>;
  month: Scalars['String']['output'];
  notAnswering: Maybe<Scalars['Int']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

/** An allergy or adverse reaction. Items follow the PRSB Shared Care Record: allergies and adverse reactions. A null scalar means not recorded. */
export type Allergy = {
  /** PRSB: Causative agent. A SNOMED CT substance, or a product of dm+d. */
  causativeAgent: Coding;
  /** PRSB: Certainty, in words: "Unlikely", "Likely", "Certain". */
  certainty: Maybe<Scalars['String']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** PRSB: Description of reaction. A SNOMED CT finding or disorder. */
  reaction: Maybe<Coding>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** PRSB: Severity, in words: "Mild", "Moderate", "Severe", "Life threatening". */
  severity: Maybe<Scalars['String']['output']>;
  /** The practice that holds it. */
  source: Source;
};

/** What the practice knows about allergies: the state first, for an empty list has two meanings. */
export type AllergyRecord = {
  /** All of them, newest first. Empty unless state is KNOWN. */
  items: Array<Allergy>;
  /** The practice that holds it. */
  source: Source;
  /** Whether allergies are known, known not to be, or not recorded. */
  state: AllergyState;
};

/** What is known about a person’s allergies. An empty list alone never means that there are none. */
export type AllergyState =
  /** At least one allergy or adverse reaction is recorded. */
  | 'KNOWN'
  /** Somebody asked, and recorded that there are no known allergies. */
  | 'NONE_KNOWN'
  /** Nothing is recorded either way: ask. */
  | 'NOT_RECORDED';

/** The address a safety alert belongs to. Withheld where the person’s whereabouts are. */
export type AmbulanceAlertAddress = {
  /** How to get in: which door, whom to ring. */
  access: Maybe<Scalars['String']['output']>;
  /** Lines of the address. */
  lines: Array<Scalars['String']['output']>;
  /** Postcode. */
  postcode: Maybe<Scalars['String']['output']>;
};

/** Where the person was taken. Withheld where the person’s whereabouts are. */
export type AmbulanceDestination = {
  /** Name of the department. */
  department: Maybe<Scalars['String']['output']>;
  /** Name of the hospital, or of whoever received the person. */
  organisation: Scalars['String']['output'];
};

/** Who took over a person who was not conveyed, by name. A team nearby tells where a person is, so it is withheld where that is. */
export type AmbulanceHandover = {
  /** Name of the person or team. */
  name: Maybe<Scalars['String']['output']>;
  /** Name of their organisation. Null for family and friends. */
  organisation: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** One 999 incident, from the call to its end. Items follow the Ambulance Data Set and the PRSB ambulance handover standard. One that ended with the police carries the label POLICE_CONTACT besides. A null scalar means not recorded, or that it did not come to that. */
export type AmbulanceIncident = {
  /** Where the crew was sent. Null: withheld, or not recorded. */
  address: Maybe<AmbulanceIncidentAddress>;
  /** When the ambulance arrived where it took the person. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the 999 call was answered. */
  calledAt: Scalars['DateTime']['output'];
  /** Ambulance response category: "C1" (life-threatening), "C2" (emergency), "C3" (urgent), "C4" (less urgent) or "C5" (advice by telephone). */
  category: Scalars['String']['output'];
  /** Why the ambulance was called. SNOMED CT. */
  chiefComplaint: Coding;
  /** Where the person was taken. Null: withheld, not conveyed (see outcome), or not recorded. */
  conveyedTo: Maybe<AmbulanceDestination>;
  /** What the crew or the clinician on the telephone found. Never an address. */
  findings: Maybe<Scalars['String']['output']>;
  /** When care was handed over, at the destination or at the scene. */
  handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took over, by kind alone: "Crisis team", "GP", "Police", "Family or friend". Never a name or a place: see handover. */
  handedTo: Maybe<Scalars['String']['output']>;
  /** Who took over, by name. Null: withheld, or not recorded. */
  handover: Maybe<AmbulanceHandover>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When the crew left the scene. */
  leftSceneAt: Maybe<Scalars['DateTime']['output']>;
  /** Why the person was not conveyed, and what was agreed instead. Null where they were. */
  notConveyedBecause: Maybe<Scalars['String']['output']>;
  /** When the first crew reached the scene. Null: none did, or not recorded. */
  onSceneAt: Maybe<Scalars['DateTime']['output']>;
  /** How it ended, in words: "Conveyed", "Not conveyed", "Advice by telephone" or "Stood down" (before reaching the person). */
  outcome: Scalars['String']['output'];
  /** When the incident was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it: of the crew, or of the control room where none was sent. */
  recordedBy: Maybe<Recorder>;
  /** How safe the scene was, and what the crew did about it. Never an address. */
  sceneSafety: Maybe<Scalars['String']['output']>;
  /** The ambulance service that holds the incident. */
  source: Source;
};

/** Where the crew was sent. Withheld where the person’s whereabouts are. */
export type AmbulanceIncidentAddress = {
  /** Lines of the address, or words for a place that has none. */
  lines: Array<Scalars['String']['output']>;
  /** Postcode. Null: not recorded, or a place that has none. */
  postcode: Maybe<Scalars['String']['output']>;
};

/** What staff must know before they enter a room with the person. Never sealed. A null scalar means not recorded. */
export type AmbulanceSafetyAlert = {
  /** The address it belongs to. Null: withheld, not recorded, or it holds wherever the person is. */
  address: Maybe<AmbulanceAlertAddress>;
  /** What to expect. Never an address. */
  alert: Scalars['String']['output'];
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** What it is about, in words: "Violence", "Weapons", "Sharps", "Animal", "Contact", "Access" or "Moving and handling". */
  kind: Scalars['String']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When the alert was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Day by which the alert is to be looked at again. It holds beyond that day. */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** The ambulance service that keeps the alert. */
  source: Source;
  /** What to do about it. Never an address. */
  whatToDo: Maybe<Scalars['String']['output']>;
};

/** A request for an assessment under the Mental Health Act 1983 and what the approved mental health professional (AMHP) did (section 13 of the Act). A null scalar means not recorded. */
export type AmhpAssessment = {
  /** What less restrictive was considered, and why it would or would not do. */
  alternativesConsidered: Maybe<Scalars['String']['output']>;
  /** Name of the approved mental health professional. */
  amhp: Maybe<Scalars['String']['output']>;
  /** When the person was seen. Null: not yet, or not recorded. */
  assessedAt: Maybe<Scalars['DateTime']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** What was decided under the Act. Null: withheld; what is not decided yet has a null decision. */
  outcome: Maybe<AmhpOutcome>;
  /** Where the person was seen. Null: withheld, or not recorded. */
  place: Maybe<AssessmentPlace>;
  /** Why it was asked for. */
  reason: Scalars['String']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** When the assessment was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked, in words: "Liaison psychiatry", "Nearest relative". */
  requestedBy: Maybe<Scalars['String']['output']>;
  /** The council that holds it. */
  source: Source;
};

/** The decision under the Mental Health Act 1983. Legal status: both labels hold. */
export type AmhpOutcome = {
  /** Day of the decision. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** In words: "Application made", "Informal admission", "Not admitted", "Assessment cancelled". Null: not yet decided. */
  decision: Maybe<Scalars['String']['output']>;
  /** What was applied for. NHS Data Dictionary: MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE. */
  legalStatus: Maybe<Coding>;
  /** In words, of the nearest relative (section 11): "Consulted", "Informed", "Objected", "Not practicable". */
  nearestRelative: Maybe<Scalars['String']['output']>;
};

/** Where the assessment was. Withheld where the person’s whereabouts are. */
export type AssessmentPlace = {
  /** Name of the place. */
  name: Scalars['String']['output'];
  /** Town it is in. */
  town: Scalars['String']['output'];
};

/** One attendance at an emergency department. Items and code lists follow the Emergency Care Data Set (NHS Data Dictionary). A null scalar means not recorded. */
export type Attendance = {
  /** How the person came. SNOMED CT; NHS Data Dictionary: EMERGENCY CARE ARRIVAL MODE. Null: not recorded, or with the police, which `policeConveyance` alone says. */
  arrivalMode: Maybe<Coding>;
  /** When the person arrived. NHS Data Dictionary: EMERGENCY CARE ARRIVAL DATE and TIME. */
  arrivedAt: Scalars['DateTime']['output'];
  /** Why the person came. SNOMED CT; NHS Data Dictionary: EMERGENCY CARE CHIEF COMPLAINT. */
  chiefComplaint: Coding;
  /** When the person left. Null: still there, or not recorded. NHS Data Dictionary: EMERGENCY CARE DEPARTURE DATE and TIME. */
  departedAt: Maybe<Scalars['DateTime']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** Whether the person left before being seen by a clinician who could assess them. */
  leftBeforeSeen: Scalars['Boolean']['output'];
  /** How it ended: the discharge destination, or the discharge status where the person left early. SNOMED CT; NHS Data Dictionary: EMERGENCY CARE DISCHARGE DESTINATION and DISCHARGE STATUS. */
  outcome: Maybe<Coding>;
  /** Where it was. Null: withheld, or not recorded. */
  place: Maybe<AttendancePlace>;
  /** How the police brought the person. Null: withheld, or they did not. */
  policeConveyance: Maybe<PoliceConveyance>;
  /** When the attendance was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The hospital that holds the attendance. */
  source: Source;
};

/** Where the attendance was. Withheld where the person’s whereabouts are. */
export type AttendancePlace = {
  /** Name of the department. */
  department: Scalars['String']['output'];
  /** Name of the hospital site. */
  site: Scalars['String']['output'];
};

/** Entries of the audit, newest first. */
export type AuditSearch = {
  /** To be given for the next page. */
  after: Maybe<Scalars['ID']['output']>;
  entries: Array<AuditSearchEntry>;
  more: Scalars['Boolean']['output'];
};

/** How an agency that was asked did answer. Never whether it held anything. */
export type AuditSearchAnswer = {
  agency: Scalars['ID']['output'];
  /** ANSWERED, UNAVAILABLE or INVALID. */
  outcome: Scalars['String']['output'];
  /** Categories that were permitted and the agency withheld. */
  vetoed: Array<Scalars['String']['output']>;
};

/** What was decided about one category asked for, and why. */
export type AuditSearchDecision = {
  category: Scalars['String']['output'];
  /** PERMIT or DENY. */
  outcome: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  /** ODS code of the agency that holds the information, if there is any. */
  source: Scalars['ID']['output'];
  statementIds: Array<Scalars['ID']['output']>;
};

/** One entry of the audit. */
export type AuditSearchEntry = {
  /** ODS codes of the agencies to be asked, or asked. */
  agencies: Array<Scalars['String']['output']>;
  answers: Array<AuditSearchAnswer>;
  callerName: Maybe<Scalars['String']['output']>;
  callerReference: Maybe<Scalars['String']['output']>;
  categoriesAsked: Array<Scalars['String']['output']>;
  decisions: Array<AuditSearchDecision>;
  /** What changed, of an EVENT. */
  event: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** AUTHORISED, COMPLETED, REFUSED or EVENT. */
  kind: Scalars['String']['output'];
  /** Whom it is about; none for a search, whose people are in the entry but not listed here. */
  nhsNumber: Maybe<Scalars['ID']['output']>;
  /** Name of the operation. */
  operation: Maybe<Scalars['String']['output']>;
  /** ODS code. */
  organisation: Maybe<Scalars['String']['output']>;
  /** RELEASED, or the code it was refused with. */
  outcome: Maybe<Scalars['String']['output']>;
  overrideId: Maybe<Scalars['String']['output']>;
  purpose: Maybe<Scalars['String']['output']>;
  /** By the audit's clock. */
  recordedAt: Scalars['DateTime']['output'];
  requestId: Scalars['ID']['output'];
  role: Maybe<Scalars['String']['output']>;
  /** Its place in the chain. */
  sequence: Scalars['Int']['output'];
  /** What an EVENT changed: kind, id, and what became of it. */
  subjects: Array<Scalars['String']['output']>;
};

/** What must hold of an entry. At least one of person, caller, override and request, or a time with both its ends. */
export type AuditSearchInput = {
  /** `after` of the page before. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** Reference of a member of staff, as another entry shows it. */
  caller?: InputMaybe<Scalars['String']['input']>;
  /** How many at most, from 1 to 100. */
  first?: InputMaybe<Scalars['Int']['input']>;
  /** By the audit's clock, included. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Entries about this person, and searches that looked for or returned them. */
  nhsNumber?: InputMaybe<Scalars['ID']['input']>;
  overrideId?: InputMaybe<Scalars['ID']['input']>;
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** By the audit's clock, excluded. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Care and support arranged under the Care Act 2014. Items follow the PRSB Shared Care Record: social care. A null scalar means not recorded. */
export type CarePackage = {
  /** Day it ended. Null: it has not, or not recorded; see status. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Hours a week, whole. */
  hoursPerWeek: Maybe<Scalars['Int']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** What it is for: outcomes of the Care and Support (Eligibility Criteria) Regulations 2015, in words. Empty: not recorded. */
  outcomes: Array<Scalars['String']['output']>;
  /** Who provides it. Null: withheld, or not recorded. */
  provider: Maybe<CareProvider>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Day of the next review (Care Act 2014, section 27). */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** What kind, in words: "Homecare", "Reablement", "Supported living", "Residential care", "Personal assistant (direct payment)". */
  service: Scalars['String']['output'];
  /** The council that holds it. */
  source: Source;
  /** Day it started or is to start. */
  startedOn: Scalars['Date']['output'];
  /** In words: "Planned", "Current", "Suspended" or "Ended". */
  status: Scalars['String']['output'];
  /** What is done, how often and when. */
  support: Scalars['String']['output'];
};

/** Who provides the care. Withheld where the person’s whereabouts are, since a provider serves an area. */
export type CareProvider = {
  /** Name of the provider. */
  name: Scalars['String']['output'];
  /** Number to ring at any hour the care is given. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** The team a member belongs to. Withheld where the person’s whereabouts are. FHIR: CareTeam. */
export type CareTeam = {
  /** Name of the team. */
  name: Scalars['String']['output'];
  /** UK telephone number outside working hours. */
  outOfHoursTelephone: Maybe<Scalars['String']['output']>;
  /** UK telephone number of the member in working hours. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** A member of the team that cares for the person. PRSB Shared Care Record: professional contacts. */
export type CareTeamMember = {
  /** Whether this is the person’s care coordinator (Mental Health Services Data Set, MHS006). */
  careCoordinator: Scalars['Boolean']['output'];
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When the entry last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Name of the member of staff, or of the desk ("Duty worker"). */
  name: Scalars['String']['output'];
  /** When the member was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Profession or role, in words. */
  role: Scalars['String']['output'];
  /** The trust the team belongs to. */
  source: Source;
  /** The team, and how to reach the member through it. Null: withheld. */
  team: Maybe<CareTeam>;
};

/** Somebody who cares for the person, unpaid or in their pay. Items follow the PRSB Shared Care Record: professional and personal contacts. A null scalar means not recorded. */
export type Carer = {
  /** Day of the last carer’s assessment (Care Act 2014, section 10). */
  assessedOn: Maybe<Scalars['Date']['output']>;
  /** How to reach them. Null: withheld, or not recorded. */
  contact: Maybe<CarerContact>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** What is to happen if the carer cannot (emergency plan). */
  ifCarerCannot: Maybe<Scalars['String']['output']>;
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Whether they are the main carer. */
  mainCarer: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** What they are to the person, in words: "Sister", "Friend", "Personal assistant". */
  relationship: Scalars['String']['output'];
  /** What they said in confidence, newest first. Empty: nothing. Null: withheld. */
  saidInConfidence: Maybe<Array<CarerConfidence>>;
  /** The council that holds it. */
  source: Source;
  /** What they do, and how often. */
  support: Maybe<Scalars['String']['output']>;
};

/** What a carer said in confidence. The person themselves does not know that it was said: never repeat it to them. */
export type CarerConfidence = {
  /** Day it was said. */
  saidOn: Scalars['Date']['output'];
  /** What was said. */
  text: Scalars['String']['output'];
};

/** How to reach a carer. Contact details: both labels hold. */
export type CarerContact = {
  /** Email address. */
  email: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** A permit that a refusal would close for good. */
export type ClosedPermit = {
  inWords: Scalars['String']['output'];
  /** Whether it can be kept as an exception from the refusal. */
  mayBeKept: Scalars['Boolean']['output'];
  quiet: Scalars['Boolean']['output'];
  statementId: Scalars['ID']['output'];
};

/** A code of a terminology, with its text. */
export type Coding = {
  code: Scalars['String']['output'];
  display: Scalars['String']['output'];
  /** Address of the terminology, such as http://snomed.info/sct. */
  system: Scalars['String']['output'];
};

/** One contact with a community mental health team, kept or missed. Items follow the Mental Health Services Data Set, MHS201 (NHS Data Dictionary). A null scalar means not recorded. */
export type CommunityContact = {
  /** Whether it took place. NHS Data Dictionary: ATTENDANCE STATUS (ATTENDED OR DID NOT ATTEND CODE). */
  attendance: Coding;
  /** When it was, or was to be. NHS Data Dictionary: CARE CONTACT DATE and TIME. */
  contactAt: Scalars['DateTime']['output'];
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** How they spoke. NHS Data Dictionary: CONSULTATION MECHANISM. */
  mechanism: Coding;
  /** How long it lasted, in minutes. NHS Data Dictionary: CLINICAL CONTACT DURATION OF CARE CONTACT. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** What happens next, free text. */
  nextStep: Maybe<Scalars['String']['output']>;
  /** Where it was. Null: withheld, not recorded, or at no place (by telephone). */
  place: Maybe<CommunityContactPlace>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Name and profession of who saw the person. */
  seenBy: Maybe<Scalars['String']['output']>;
  /** The trust that holds it. */
  source: Source;
  /** What was talked about and found, free text. */
  summary: Scalars['String']['output'];
  /** What the team does, in words; never where it is. */
  team: Scalars['String']['output'];
};

/** Where the contact was. Withheld where the person’s whereabouts are. */
export type CommunityContactPlace = {
  /** Name of the place, such as a clinic, or "At home". */
  name: Scalars['String']['output'];
  /** Town or district. */
  town: Maybe<Scalars['String']['output']>;
};

/** A problem or diagnosis, mental or physical, that the trust made or works with. FHIR R4 Condition; PRSB Shared Care Record: problem list. Refuted ones and those entered in error are not shown. A null scalar means not recorded. */
export type Condition = {
  /** FHIR R4 condition-ver-status: unconfirmed, provisional, differential or confirmed. */
  certainty: Scalars['String']['output'];
  /** FHIR R4 condition-clinical: active, recurrence, relapse, inactive, remission or resolved. */
  clinicalStatus: Scalars['String']['output'];
  /** The condition. SNOMED CT (UK edition). */
  code: Coding;
  /** Day on which it was over. Null: it is not, or the day is not known. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The same in ICD-10, as the trust reports it. Null: not coded there. */
  icd10: Maybe<Coding>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** What a reader in a crisis must know about it, free text. */
  note: Maybe<Scalars['String']['output']>;
  /** Day of onset; where only a year or month is known, its first day. */
  onsetOn: Maybe<Scalars['Date']['output']>;
  /** Whether it is the primary diagnosis of the person’s care at this trust (Mental Health Services Data Set, MHS604). */
  primary: Scalars['Boolean']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The trust that holds it. */
  source: Source;
};

/** All the person decided about sharing, as a FHIR R4 Bundle of Consent. */
export type ConsentExport = {
  content: Scalars['String']['output'];
  /** A name to save it under. It does not name the person. */
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  source: Source;
};

/** What a person, or someone for them, decided about sharing. Never edited, never removed. */
export type ConsentStatement = {
  assessor: Maybe<Scalars['String']['output']>;
  authority: Maybe<Scalars['String']['output']>;
  capacityAssessedOn: Maybe<Scalars['Date']['output']>;
  /** PERMIT, REFUSE. What cannot be read refuses. */
  effect: Scalars['String']['output'];
  endedAt: Maybe<Scalars['DateTime']['output']>;
  endedBy: Maybe<Recorder>;
  endedWhy: Maybe<Scalars['String']['output']>;
  givenAt: Maybe<Scalars['DateTime']['output']>;
  givenBy: Maybe<Scalars['String']['output']>;
  how: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** As one would say it to the person. */
  inWords: Scalars['String']['output'];
  /** Whether whoever asks may say that it was recorded by mistake: of a refusal, only the organisation that recorded it may. */
  mayBeMarkedInError: Scalars['Boolean']['output'];
  /** In whose name it could be withdrawn today. */
  mayBeWithdrawnBy: Array<Scalars['String']['output']>;
  periodEnd: Maybe<Scalars['DateTime']['output']>;
  periodStart: Maybe<Scalars['DateTime']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Maybe<Recorder>;
  relationship: Maybe<Scalars['String']['output']>;
  reviewDate: Maybe<Scalars['Date']['output']>;
  scope: Maybe<StatementScope>;
  source: Source;
  /** IN_FORCE, NOT_YET, LAPSED, WITHDRAWN, CLOSED, ENTERED_IN_ERROR, UNREADABLE. */
  state: Scalars['String']['output'];
};

/** The choices of a person: every one there ever was. */
export type ConsentStatements = {
  /** The agencies a choice can name. About no person. */
  agencies: Array<Source>;
  /** Newest first, in every state. */
  items: Array<ConsentStatement>;
  /** Whether there are more than so many: give what was given to items. */
  more: Scalars['Boolean']['output'];
  source: Source;
  /** Rises with every change. A change names the version it was made on. */
  version: Scalars['Int']['output'];
};


/** The choices of a person: every one there ever was. */
export type ConsentStatementsItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The choices of a person: every one there ever was. */
export type ConsentStatementsMoreArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to reach the person. Null within means not recorded, or withheld where the field has a label of its own. */
export type ContactDetails = {
  address: Maybe<Address>;
  email: Maybe<Scalars['String']['output']>;
  gpPractice: Maybe<GpPractice>;
  id: Scalars['ID']['output'];
  lastUpdated: Scalars['DateTime']['output'];
  source: Source;
  telephone: Maybe<Scalars['String']['output']>;
};

/** Somebody to contact in a crisis. PRSB Personalised Care and Support Plan, contingency plans: who should be contacted. */
export type CrisisContact = {
  /** When they answer, in words, local time: "Every day, 18:00 to 08:00". */
  hours: Maybe<Scalars['String']['output']>;
  /** Name of the person or service. */
  name: Scalars['String']['output'];
  /** Role or relationship, such as "Care coordinator" or "Sister". */
  role: Maybe<Scalars['String']['output']>;
  /** UK telephone number as dialled within the UK, digits grouped by spaces. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** A crisis, contingency or safety plan. Headings follow the contingency plans of the PRSB Personalised Care and Support Plan. All texts are free text in plain English. A null scalar means not recorded. */
export type CrisisPlan = {
  /** Advance statement of wishes, in the person’s words. Not an advance decision to refuse treatment. */
  advanceStatement: Maybe<Scalars['String']['output']>;
  /** With whom the plan was agreed. */
  agreedWith: Maybe<Scalars['String']['output']>;
  /** Anticipatory medicines: medicine, dose, route, limits. */
  anticipatoryMedicines: Maybe<Scalars['String']['output']>;
  /** Who should be contacted, in the order to try. */
  contacts: Array<CrisisContact>;
  /** What the person does to cope. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  copingStrategies: Array<Scalars['String']['output']>;
  /** Signs that a crisis is coming. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  earlyWarningSigns: Array<Scalars['String']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When the plan was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Name and role of who is responsible for the review. */
  responsibleReviewer: Maybe<Scalars['String']['output']>;
  /** Day by which the plan is to be reviewed. In the past: the review is overdue. */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** The trust that holds the plan. */
  source: Source;
  /** What others said in confidence, newest first. Empty: nothing recorded. Null: withheld. */
  thirdPartyInformation: Maybe<Array<ThirdPartyInformation>>;
  /** What tends to bring a crisis on. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  triggerFactors: Array<Scalars['String']['output']>;
  /** What does not help, said by the person. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  whatDoesNotHelp: Array<Scalars['String']['output']>;
  /** What helps, said by the person. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  whatHelps: Array<Scalars['String']['output']>;
  /** What staff should avoid. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  whatToAvoid: Array<Scalars['String']['output']>;
  /** What should happen: what staff should do. One entry a line of the plan, in the order of the plan; empty if the heading was left empty. */
  whatToDo: Array<Scalars['String']['output']>;
};

/** Crisis plans at the end of a closed month. Sealed and labelled ones are not counted. */
export type CrisisPlanReviewCount = {
  /** yyyy-mm */
  month: Scalars['String']['output'];
  /** Those whose plan was past its review date, to the nearest 5; null where suppressed. */
  pastReviewDate: Maybe<Scalars['Int']['output']>;
  /** People with a plan, to the nearest 5; null where suppressed. */
  plans: Maybe<Scalars['Int']['output']>;
  source: Source;
  /** Whether one of the two numbers is of fewer than five people. */
  suppressed: Scalars['Boolean']['output'];
};

/** Which months, both included. */
export type CrisisPlanReviewsInput = {
  /** yyyy-mm */
  from: Scalars['String']['input'];
  /** yyyy-mm; three years from the first at most. */
  to: Scalars['String']['input'];
};

/** Who the person is. Null within means not recorded. */
export type Demographics = {
  communicationNeeds: Maybe<Scalars['String']['output']>;
  dateOfBirth: Scalars['Date']['output'];
  /** Date of death. */
  deceasedOn: Maybe<Scalars['Date']['output']>;
  familyName: Scalars['String']['output'];
  /** As the person states it. NHS Data Dictionary: PERSON STATED GENDER CODE. */
  gender: Maybe<Coding>;
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  interpreterRequired: Maybe<Scalars['Boolean']['output']>;
  /** Preferred language. NHS Data Dictionary: LANGUAGE CODE. */
  language: Maybe<Coding>;
  lastUpdated: Scalars['DateTime']['output'];
  otherGivenNames: Maybe<Scalars['String']['output']>;
  /** What the person likes to be called. */
  preferredName: Maybe<Scalars['String']['output']>;
  source: Source;
  title: Maybe<Scalars['String']['output']>;
};

/** Until when a person may be kept at a place of safety under s135 or s136, by all records of the one detention that may be shown, and as of the moment of the answer. Hours are elapsed hours, on the nights the clocks change too. A reader counts down from expiresAt: the answer itself grows old. It helps staff, and decides nothing: the papers do. */
export type DetentionClock = {
  /** What they began with: ARRIVAL_AT_PLACE_OF_SAFETY (the person was removed there), DECISION_TO_KEEP (s136: kept where they were) or FIRST_ENTRY_TO_PREMISES (s135: kept at the premises of the warrant). Null: cannot be computed. */
  basis: Maybe<Scalars['String']['output']>;
  /** ARRIVAL_NOT_RECORDED, TIME_OF_DETENTION_NOT_RECORDED, TIME_LATER_THAN_ITS_RECORD, ARRIVAL_BEFORE_REMOVAL or NO_RULE_IN_FORCE. Null: it could be computed. */
  cannotBeComputedBecause: Maybe<Scalars['String']['output']>;
  /** Extensions that are written down and do not count. Empty: none. */
  disregardedExtensions: Array<DisregardedExtension>;
  /** When the detention ended, as written down. Null: no end is recorded, or one that cannot be right. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the person may be kept no longer, an extension that counts included. Null: cannot be computed. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The same as clocks in London show it, with their offset: 2026-10-25T01:30:00+00:00. */
  expiresAtLocal: Maybe<Scalars['String']['output']>;
  /** Name of who authorised the extension that counts. Null: there is none. */
  extendedBy: Maybe<Scalars['String']['output']>;
  /** The one extension that counts. Null: none does. */
  extension: Maybe<DetentionExtension>;
  /** All of it in a sentence or two, with times as clocks in London show them. */
  inWords: Scalars['String']['output'];
  /** The law it was computed by: that in force when the detention began. Null: none was. */
  law: Maybe<Scalars['String']['output']>;
  /** Section of the Mental Health Act 1983: 135 or 136. */
  section: Scalars['String']['output'];
  /** When the hours began: the earliest time that can be right. A transfer to another place never begins them anew. Null: cannot be computed. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** The same as clocks in London showed it, with their offset: 2026-10-25T01:30:00+01:00. */
  startsAtLocal: Maybe<Scalars['String']['output']>;
  /** RUNNING: may be kept until expiresAt. EXPIRED: expiresAt has passed and no end is recorded. ENDED: an end is recorded. CANNOT_BE_COMPUTED: a time that counts is missing or cannot be right, and nobody may rely on any time of this detention; see cannotBeComputedBecause. */
  state: Scalars['String']['output'];
  /** What a reader must know beside the time. Empty: nothing. */
  warnings: Array<DetentionClockWarning>;
};

/** What a reader must know beside the time. */
export type DetentionClockWarning = {
  /** CHILD_AT_POLICE_STATION, POLICE_STATION_NOT_A_PLACE_OF_SAFETY, EXTENSION_CUT, RECORDS_DISAGREE or ENDED_AFTER_EXPIRY. */
  code: Scalars['String']['output'];
  /** The same as a sentence. */
  inWords: Scalars['String']['output'];
};

/** Whom the constable consulted before using section 136: Mental Health Act 1983, section 136(1C), where it is practicable. */
export type DetentionConsultation = {
  /** What they advised. Never an address. */
  advice: Maybe<Scalars['String']['output']>;
  /** The agency they answered for. An organisation, never a team nearby. */
  agency: Maybe<Scalars['String']['output']>;
  /** When. */
  consultedAt: Maybe<Scalars['DateTime']['output']>;
  /** What they are: "Doctor", "Nurse", "Approved mental health professional", "Occupational therapist" or "Paramedic". */
  role: Scalars['String']['output'];
};

/** An extension of a detention at a place of safety that counts. Mental Health Act 1983 s136B. */
export type DetentionExtension = {
  /** The police officer (superintendent or above) who approved it. Without one it does not count while the person is at a police station; elsewhere none is needed. */
  approvedBy: Maybe<Scalars['String']['output']>;
  /** When it was authorised: before the first period ended. */
  authorisedAt: Scalars['DateTime']['output'];
  /** Name of the registered medical practitioner responsible for the examination. */
  authorisedBy: Scalars['String']['output'];
  /** Their role, in words. */
  authorisedByRole: Maybe<Scalars['String']['output']>;
  /** By how long, in minutes, from the end of the first period: what was authorised, and 720 (12 hours) at most. */
  minutes: Scalars['Int']['output'];
};

/** An extension that is written down and does not count. A null scalar means not recorded. */
export type DisregardedExtension = {
  /** When it was authorised, as written down. */
  authorisedAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of who authorised it. */
  authorisedBy: Maybe<Scalars['String']['output']>;
  /** The reason as a part of a sentence. */
  inWords: Scalars['String']['output'];
  /** By how long, in minutes, as written down. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** NO_EXTENSION_IN_LAW, NO_AUTHORISER, NOT_BY_EXAMINING_DOCTOR, NO_TIME, NO_LENGTH, BEFORE_DETENTION, AFTER_EXPIRY, NO_SUPERINTENDENT or SECOND_EXTENSION. */
  reason: Scalars['String']['output'];
};

export type EndOverrideInput = {
  nhsNumber: Scalars['ID']['input'];
  overrideId: Scalars['ID']['input'];
};

/** An NHS number alone; or family name and date of birth, with given name if known. Never by where somebody lives. */
export type FindPatientsInput = {
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Near spellings are found. No wild cards. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Ranks the likelier first; never excludes anyone. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  nhsNumber?: InputMaybe<Scalars['ID']['input']>;
};

/** A look at a record that a privacy officer should see. Says what was noticed, not that anything was wrong. */
export type Finding = {
  callerName: Maybe<Scalars['String']['output']>;
  callerReference: Scalars['String']['output'];
  /** By the audit's clock. */
  foundAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** OWN_RECORD, COLLEAGUE (a member of staff of the same organisation), SAME_SURNAME, SELF_RELIED_PERMIT, LIFTED_REFUSAL, ETREAT_SAMPLE. Once for each statement; else once a day for each caller, person and kind. */
  kind: Scalars['String']['output'];
  /** Whether it is about the asker's own doing, which a colleague reviews. */
  mine: Scalars['Boolean']['output'];
  nhsNumber: Scalars['ID']['output'];
  /** ODS code. */
  organisation: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  /** To find the entry in the audit. */
  requestId: Scalars['ID']['output'];
  review: Maybe<FindingReview>;
  role: Scalars['String']['output'];
  /** SELF_RELIED_PERMIT: the permit. LIFTED_REFUSAL: the refusal. */
  statementId: Maybe<Scalars['ID']['output']>;
};

/** What became of the wish. Faults are all there are, at once. */
export type FindingPayload = {
  faults: Array<InputFault>;
  findingId: Maybe<Scalars['ID']['output']>;
  /** REVIEWED or INVALID. */
  outcome: Scalars['String']['output'];
};

/** What was found of a finding. */
export type FindingReview = {
  note: Maybe<Scalars['String']['output']>;
  /** APPROPRIATE, INAPPROPRIATE, ESCALATED. */
  outcome: Scalars['String']['output'];
  reviewedAt: Scalars['DateTime']['output'];
  reviewedBy: Scalars['String']['output'];
};

export type Findings = {
  /** To be given for the next page. */
  after: Maybe<Scalars['ID']['output']>;
  items: Array<Finding>;
  more: Scalars['Boolean']['output'];
  /** Of every kind, not yet reviewed. */
  waiting: Scalars['Int']['output'];
};

export type FindingsInput = {
  /** `after` of the page before. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100. */
  first?: InputMaybe<Scalars['Int']['input']>;
  /** Default: all kinds. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** OPEN (default; the longest waiting first), REVIEWED or ALL (the latest first). */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** The practice the person is registered with, which is near where they live. */
export type GpPractice = {
  name: Scalars['String']['output'];
  /** Organisation Data Service code. */
  odsCode: Scalars['ID']['output'];
  telephone: Maybe<Scalars['String']['output']>;
};

export type ImportConsentInput = {
  /** ConsentStatements.version as it was looked at. */
  expectedVersion: Scalars['Int']['input'];
  nhsNumber: Scalars['ID']['input'];
  /** JSON of one FHIR R4 Consent, or of a Bundle (collection or searchset) of them, all of this person. 3 MB and 500 choices at most. */
  resource: Scalars['String']['input'];
};

/** What became of the whole. Unless IMPORTED, nothing was changed. */
export type ImportConsentPayload = {
  lines: Array<ImportLine>;
  /** IMPORTED, INVALID, CHANGED. */
  outcome: Scalars['String']['output'];
  /** How many resources became statements. */
  taken: Scalars['Int']['output'];
  /** Of the choices as they are now. */
  version: Maybe<Scalars['Int']['output']>;
};

/** What became of one resource; where it is refused, one line a fault. */
export type ImportLine = {
  /** Of REFUSED: the element at fault, as FHIRPath writes it. */
  element: Maybe<Scalars['String']['output']>;
  message: Maybe<Scalars['String']['output']>;
  /** TAKEN, ALREADY_TAKEN, NOT_IN_FORCE, REFUSED, NOT_TAKEN (without fault, but another has one). */
  outcome: Scalars['String']['output'];
  /** Consent/id, or its place in the Bundle. */
  resource: Scalars['String']['output'];
  statementIds: Array<Scalars['ID']['output']>;
};

/** One fault of an input, in a fixed text. */
export type InputFault = {
  code: Scalars['String']['output'];
  /** Path of the field within the input, such as statement.authority. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type JustifyOverrideInput = {
  /** At least 20 characters. Kept as it is written. */
  justification: Scalars['String']['input'];
  nhsNumber: Scalars['ID']['input'];
  overrideId: Scalars['ID']['input'];
};

/** An attorney or a deputy. */
export type LegalDecider = {
  /** How they act: "Jointly", "Jointly and severally", "Replacement". */
  acts: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** What they are to the person. */
  relationship: Maybe<Scalars['String']['output']>;
};

/** A decision under the Mental Capacity Act 2005: a capacity assessment, a power of attorney, a deputyship, an advance decision to refuse treatment (binding), or an advance statement of wishes. Items follow the PRSB Shared Care Record: legal information. A null scalar means not recorded. */
export type LegalDecision = {
  /** The matter it is about: "Admission to hospital", "Health and welfare", "Property and financial affairs" … A capacity assessment holds for that matter and that time alone. */
  about: Scalars['String']['output'];
  /** Who made it: assessor, court, or the person. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** Day it was made. */
  decidedOn: Scalars['Date']['output'];
  /** Attorneys or deputies, in the order they are to be asked. Empty: none, or the kind has none. */
  deciders: Array<LegalDecider>;
  /** What was found, appointed, refused or wished, in words. */
  decision: Scalars['String']['output'];
  /** "Capacity assessment", "Lasting power of attorney", "Deputyship", "Advance decision to refuse treatment" or "Advance statement". */
  decisionKind: Scalars['String']['output'];
  /** Day it was revoked, ended or replaced. Null: it stands, or not recorded. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** With whom it is registered, and under what number. */
  registeredWith: Maybe<Scalars['String']['output']>;
  /** Day it is to be looked at again. */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** The council that holds it. */
  source: Source;
};

/** One period of one legal status under the Mental Health Act. Items follow the Mental Health Services Data Set, MHS401 (NHS Data Dictionary). Times are as written down, contradictions included. A null scalar means not recorded. */
export type LegalStatusPeriod = {
  /** Until when the person may be kept. Null: not a detention under s135 or s136. */
  clock: Maybe<DetentionClock>;
  /** s136: when the constable decided to remove or keep the person; s135: when a constable first entered under the warrant. Null: not recorded, or another section. */
  detainedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. Null: it holds, or the end is not recorded. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** DISCHARGED, TRANSFERRED (to another place under the same section: the detention went on), DETAINED_UNDER_ANOTHER_SECTION, ADMITTED_INFORMALLY or EXPIRED. */
  endedHow: Maybe<Scalars['String']['output']>;
  /** Last day of the status as written on the papers. Of s135 and s136 see clock. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** NHS Data Dictionary: MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE. */
  legalStatus: Coding;
  /** s135 and s136: REMOVED (to a place of safety) or KEPT (where they were found, or at the premises). Null: another section. */
  manner: Maybe<Scalars['String']['output']>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Name and profession of the responsible clinician. */
  responsibleClinician: Maybe<Scalars['String']['output']>;
  /** When the person was last told of their rights (s132, s132A). */
  rightsExplainedAt: Maybe<Scalars['DateTime']['output']>;
  /** The trust that holds it. */
  source: Source;
  /** When the status began. NHS Data Dictionary: START DATE and TIME of the assignment period. */
  startedAt: Scalars['DateTime']['output'];
  /** Where the person was kept under this status, in the order of the stays. Empty: not recorded, or not kept anywhere. */
  stays: Array<LegalStatusStay>;
};

/** Where exactly a person is kept. Withheld where the person’s whereabouts are. */
export type LegalStatusPlace = {
  /** Name of the place, such as a hospital and its ward. */
  name: Scalars['String']['output'];
};

/** A stay at one place under a legal status. A null scalar means not recorded. */
export type LegalStatusStay = {
  /** When the person arrived there, as written down. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** HEALTH_BASED_PLACE_OF_SAFETY, EMERGENCY_DEPARTMENT, HOSPITAL_WARD, POLICE_STATION, PRIVATE_HOME or OTHER. */
  kind: Scalars['String']['output'];
  /** When they left. Null: they are there, or it is not recorded. */
  leftAt: Maybe<Scalars['DateTime']['output']>;
  /** Where exactly. Null: withheld, or not recorded. */
  place: Maybe<LegalStatusPlace>;
};

/** An assessment by the mental health liaison team of the hospital. Headings follow the PRSB mental health and emergency care standards: assessment, formulation, plan. A null scalar means not recorded. */
export type LiaisonAssessment = {
  /** The team that accepted the person. Null: withheld, or not accepted yet. */
  acceptedBy: Maybe<AcceptingTeam>;
  /** When the person was seen. Null: not yet, or not recorded. */
  assessedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was found: presentation and mental state. */
  assessment: Maybe<Scalars['String']['output']>;
  /** How it came about and what keeps it going: one paragraph. */
  formulation: Maybe<Scalars['String']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Where it was. Null: withheld, or not recorded. */
  place: Maybe<AttendancePlace>;
  /** What happens next, and who does it. */
  plan: Maybe<Scalars['String']['output']>;
  /** What was asked. */
  reason: Scalars['String']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** When the liaison team was asked. */
  referredAt: Scalars['DateTime']['output'];
  /** The hospital that holds the assessment. */
  source: Source;
};

/** Reference of a multi-agency risk assessment conference about domestic abuse, and its actions. */
export type MaracReference = {
  /** Actions agreed, one an entry, each with who is to do it. */
  actions: Array<Scalars['String']['output']>;
  /** Day it was heard. Null: it is still to be. */
  heardOn: Maybe<Scalars['Date']['output']>;
  /** Number of the case at the conference. */
  reference: Scalars['String']['output'];
};

export type MarkEnteredInErrorInput = {
  expectedVersion: Scalars['Int']['input'];
  nhsNumber: Scalars['ID']['input'];
  statementId: Scalars['ID']['input'];
  /** What was wrong with it. At most 500 characters. */
  why: Scalars['String']['input'];
};

/** A current or recent medicine. Items follow the PRSB Shared Care Record: medications and medical devices. A null scalar means not recorded. */
export type Medication = {
  /** PRSB: Dose directions, in words, with units: "150 mg at night". */
  dose: Scalars['String']['output'];
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** Day it was last issued by the practice. */
  lastIssuedOn: Maybe<Scalars['Date']['output']>;
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** PRSB: Medication name. A product of dm+d (https://dmd.nhs.uk); a SNOMED CT substance where no product was recorded. */
  medicine: Coding;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** PRSB: Route, in words: "Oral". */
  route: Maybe<Scalars['String']['output']>;
  /** The practice that prescribes it. */
  source: Source;
  /** PRSB: Start date. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** FHIR MedicationStatement status: "active", "on-hold", "stopped" or "completed". */
  status: Scalars['String']['output'];
};

export type Mutation = {
  /** Ends an override of the caller's own early, from whichever session. Errors: OVERRIDE_NOT_FOUND, OVERRIDE_ENDED. */
  endOverride: Maybe<OverridePayload>;
  /** Imports what was decided elsewhere, whole or not at all. Errors: PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY. */
  importConsent: Maybe<ImportConsentPayload>;
  /** Writes down why, once; for an override of the caller's own, open or over. Errors: OVERRIDE_NOT_FOUND, ALREADY_REVIEWED. */
  justifyOverride: Maybe<OverridePayload>;
  /** Says that a choice should never have been recorded. Errors: STATEMENT_NOT_FOUND, PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY. */
  markEnteredInError: Maybe<StatementPayload>;
  /** Opens what was withheld overridably, for the minutes of the agreement. Errors: RATE_LIMITED, AUDIT_UNAVAILABLE, CHANGE_BUSY. */
  openOverride: Maybe<OverridePayload>;
  /** Records what a person, or someone for them, decided. Errors: PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY. */
  recordStatement: Maybe<StatementPayload>;
  /** Closes a finding, once. Errors: FINDING_NOT_FOUND, OWN_FINDING, ALREADY_REVIEWED, AUDIT_UNAVAILABLE. */
  reviewFinding: Maybe<FindingPayload>;
  /** Closes an override that is over: somebody else's, and once. Errors: OVERRIDE_NOT_FOUND, OVERRIDE_IS_OPEN, OWN_OVERRIDE, ALREADY_REVIEWED. */
  reviewOverride: Maybe<OverridePayload>;
  /** Withdraws a choice, in an authority not lower than its own. Errors: STATEMENT_NOT_FOUND, PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY. */
  withdrawStatement: Maybe<StatementPayload>;
};


export type MutationEndOverrideArgs = {
  input: EndOverrideInput;
};


export type MutationImportConsentArgs = {
  input: ImportConsentInput;
};


export type MutationJustifyOverrideArgs = {
  input: JustifyOverrideInput;
};


export type MutationMarkEnteredInErrorArgs = {
  input: MarkEnteredInErrorInput;
};


export type MutationOpenOverrideArgs = {
  input: OpenOverrideInput;
};


export type MutationRecordStatementArgs = {
  input: RecordStatementInput;
};


export type MutationReviewFindingArgs = {
  input: ReviewFindingInput;
};


export type MutationReviewOverrideArgs = {
  input: ReviewOverrideInput;
};


export type MutationWithdrawStatementArgs = {
  input: WithdrawStatementInput;
};

/** One override ("break glass"): for the caller in this role, organisation, purpose and session, of this person. */
export type OpenOverrideInput = {
  /** Can the person decide about this now? LACKS_CAPACITY, CANNOT_BE_ASSESSED, HAS_CAPACITY_OTHERS_AT_RISK, OTHER_LAWFUL_AUTHORITY; not every answer fits every reason. */
  capacity: Scalars['String']['input'];
  /** Categories, or names of the groups in Patient.overrideGroups. */
  categories: Array<Scalars['String']['input']>;
  /** At least 20 characters. Without it, it is due by justificationDueAt. */
  justification?: InputMaybe<Scalars['String']['input']>;
  nhsNumber: Scalars['ID']['input'];
  /** VITAL_INTERESTS, SAFEGUARDING, PUBLIC_INTEREST, STATUTE, COURT_ORDER. */
  reason: Scalars['String']['input'];
};

/** Categories that an override may open for the caller, under one name. */
export type OverrideGroup = {
  /** Those of the group that this role sees for this purpose. */
  categories: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

/** What became of the wish. Faults are all there are, at once. */
export type OverridePayload = {
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  faults: Array<InputFault>;
  justificationDueAt: Maybe<Scalars['DateTime']['output']>;
  /** OPENED, JUSTIFIED, ENDED, REVIEWED, INVALID. */
  outcome: Scalars['String']['output'];
  /** Where one is open for this person already, that one. */
  overrideId: Maybe<Scalars['ID']['output']>;
};

export type OverrideQueue = {
  /** Where there are more, what to give as after. */
  after: Maybe<Scalars['ID']['output']>;
  items: Array<QueuedOverride>;
  more: Scalars['Boolean']['output'];
  /** Of those waiting, without the justification that was due. */
  overdue: Scalars['Int']['output'];
  /** Not yet reviewed, whatever was asked for. */
  waiting: Scalars['Int']['output'];
};

export type OverrideQueueInput = {
  /** The id of the last one already seen. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100. */
  first?: Scalars['Int']['input'];
  /** OPEN_FOR_REVIEW (default; the longest waiting first), REVIEWED or ALL (the latest first). */
  state?: InputMaybe<Scalars['String']['input']>;
};

export type OverrideReview = {
  note: Maybe<Scalars['String']['output']>;
  /** APPROPRIATE, INAPPROPRIATE, ESCALATED. */
  outcome: Scalars['String']['output'];
  personTold: Scalars['Boolean']['output'];
  reviewedAt: Scalars['DateTime']['output'];
  /** By name, where the sign-in gave one. */
  reviewedBy: Scalars['String']['output'];
};

/** Overrides of one role in one month. */
export type OverrideStatistic = {
  /** Found so by a review in this month. */
  inappropriate: Maybe<Scalars['Int']['output']>;
  month: Scalars['String']['output'];
  opened: Maybe<Scalars['Int']['output']>;
  role: Scalars['String']['output'];
  suppressed: Scalars['Boolean']['output'];
};

/** An override of the caller's own that has no justification yet. */
export type OverrideToJustify = {
  categories: Array<Scalars['String']['output']>;
  /** Where it was ended early. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  justificationDueAt: Scalars['DateTime']['output'];
  openedAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
};

/** A person, known by NHS number. */
export type Patient = {
  /** What the person wants known, newest first. Empty: nothing recorded. Null: withheld. */
  aboutMe: Maybe<Array<AboutMe>>;
  /** Who was authorised to look at this record, newest first. The request that asks is not among them. */
  accessHistory: Maybe<Array<AccessHistoryEntry>>;
  /** The same as a file: CSV, or FHIR, a bundle of R4 AuditEvent. For the person it leaves out whom they are not to be named. */
  accessHistoryExport: Maybe<AccessHistoryExport>;
  /** Accommodation, present and past. Newest first. Empty: none recorded. Null: withheld. */
  accommodation: Maybe<Array<Accommodation>>;
  /** Allergies and adverse reactions known to the practice, or that there are none, or that nobody recorded either. Null: withheld. */
  allergies: Maybe<AllergyRecord>;
  /** 999 incidents about the person, newest first. Empty: none recorded. Null: withheld. */
  ambulanceIncidents: Maybe<Array<AmbulanceIncident>>;
  /** What ambulance crews must know before they enter, newest first. Empty: none recorded. Null: withheld. */
  ambulanceSafetyAlerts: Maybe<Array<AmbulanceSafetyAlert>>;
  /** Assessments by approved mental health professionals. Newest first. Empty: none recorded. Null: withheld. */
  amhpAssessments: Maybe<Array<AmhpAssessment>>;
  /** Attendances at this hospital’s emergency departments, newest first. Empty: none recorded. Null: withheld. */
  attendances: Maybe<Array<Attendance>>;
  /** Care and support, current, planned and ended. Newest first. Empty: none recorded. Null: withheld. */
  carePackages: Maybe<Array<CarePackage>>;
  /** Who cares for the person at this trust. Empty: nobody recorded. Null: withheld. */
  careTeam: Maybe<Array<CareTeamMember>>;
  /** Carers the council knows. Newest first. Empty: none recorded. Null: withheld. */
  carers: Maybe<Array<Carer>>;
  /** Contacts with this trust’s community teams, newest first. Empty: none recorded. Null: withheld. */
  communityContacts: Maybe<Array<CommunityContact>>;
  /** Problems and diagnoses known to this trust, newest first, those that are over included. Empty: none recorded. Null: withheld. */
  conditions: Maybe<Array<Condition>>;
  /** To take along, or to send to whoever else must keep to it. */
  consentExport: Maybe<ConsentExport>;
  /** What the person decided about sharing, and its history. */
  consentStatements: Maybe<ConsentStatements>;
  contactDetails: Maybe<ContactDetails>;
  /** Crisis, contingency and safety plans, newest first. Empty: none recorded. Null: withheld. */
  crisisPlans: Maybe<Array<CrisisPlan>>;
  demographics: Maybe<Demographics>;
  /** Capacity assessments, attorneys and deputies, advance decisions and statements. Newest first. Empty: none recorded. Null: withheld. */
  legalDecisions: Maybe<Array<LegalDecision>>;
  /** Periods of legal status under the Mental Health Act, newest first. Empty: none recorded. Null: withheld. */
  legalStatusPeriods: Maybe<Array<LegalStatusPeriod>>;
  /** Assessments by the hospital’s mental health liaison team. Newest first. Empty: none recorded. Null: withheld. */
  liaisonAssessments: Maybe<Array<LiaisonAssessment>>;
  /** Current and recent medicines, newest first. Empty: none recorded. Null: withheld. */
  medications: Maybe<Array<Medication>>;
  /** Ten digits without spaces. */
  nhsNumber: Scalars['ID']['output'];
  /** What the caller may choose to open by an override, by name. Constant for a role and purpose; empty where it may open none. */
  overrideGroups: Maybe<Array<OverrideGroup>>;
  /** The caller's own overrides in force, in this session. */
  overrides: Maybe<Array<ActiveOverride>>;
  /** The caller's own of this person, beside those in overrides, that wait for a justification: over, or of another session. */
  overridesToJustify: Maybe<Array<OverrideToJustify>>;
  /** Detentions by the police under sections 135 and 136 of the Mental Health Act 1983, newest first. Empty: none recorded. Null: withheld. */
  placeOfSafetyDetentions: Maybe<Array<PlaceOfSafetyDetention>>;
  /** Incidents, missing episodes and vulnerability markers, newest first. Empty: none recorded. Null: withheld. */
  policeContacts: Maybe<Array<PoliceContact>>;
  /** What recording these choices, and withdrawing those, would change for whom. */
  previewStatements: Maybe<SharingPreview>;
  /** Problems and diagnoses. Newest first. Empty: none recorded. Null: withheld. */
  problems: Maybe<Array<Problem>>;
  /** Reasonable adjustments. Newest first. Empty: none recorded. Null: withheld. */
  reasonableAdjustments: Maybe<Array<ReasonableAdjustment>>;
  /** Risk assessments, newest first. Empty: none recorded. Null: withheld. */
  riskAssessments: Maybe<Array<RiskAssessment>>;
  /** Safeguarding concerns, of adults and children. One of domestic abuse is given only where DOMESTIC_ABUSE is permitted too. Newest first. Empty: none recorded. Null: withheld. */
  safeguardingConcerns: Maybe<Array<SafeguardingConcern>>;
  /** What staff must know before they enter a room, newest first, ended ones included. Empty: none recorded. Null: withheld. */
  safetyAlerts: Maybe<Array<SafetyAlert>>;
  /** Safety plans. Newest first. Empty: none recorded. Null: withheld. */
  safetyPlans: Maybe<Array<SafetyPlan>>;
  /** What the caller may see of this person for this purpose, and why not. */
  sharing: Maybe<Array<SharingOutcome>>;
  /** Episodes of drug and alcohol treatment, newest first. Empty: none recorded. Null: withheld. */
  treatmentEpisodes: Maybe<Array<TreatmentEpisode>>;
  /** Visits to this safe haven, newest first. Empty: none recorded. Null: withheld. */
  visits: Maybe<Array<SafeHavenVisit>>;
};


/** A person, known by NHS number. */
export type PatientAboutMeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientAccessHistoryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person, known by NHS number. */
export type PatientAccessHistoryExportArgs = {
  forPerson?: Scalars['Boolean']['input'];
  format?: Scalars['String']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person, known by NHS number. */
export type PatientAccommodationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientAmbulanceIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientAmbulanceSafetyAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientAmhpAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientAttendancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientCarePackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientCareTeamArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientCarersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientCommunityContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientConditionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientCrisisPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientLegalDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientLegalStatusPeriodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientLiaisonAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientMedicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientPlaceOfSafetyDetentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientPoliceContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientPreviewStatementsArgs = {
  recording?: InputMaybe<Array<StatementDraftInput>>;
  withdrawing?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** A person, known by NHS number. */
export type PatientProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientReasonableAdjustmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientRiskAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientSafeguardingConcernsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientSafetyAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientSafetyPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientTreatmentEpisodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, known by NHS number. */
export type PatientVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who may be the person looked for: enough to tell them apart, and no more. */
export type PatientMatch = {
  dateOfBirth: Scalars['Date']['output'];
  familyName: Scalars['String']['output'];
  gender: Maybe<Coding>;
  givenName: Scalars['String']['output'];
  /** The number to open the record with. Where a merged number was given, the one that survives. */
  nhsNumber: Scalars['ID']['output'];
};

/** Whom a search found, likeliest first. */
export type PatientSearch = {
  /** To be given for the next page. Null: there is none; where there are more than 100 in all, say a given name to find the likelier. */
  after: Maybe<Scalars['ID']['output']>;
  /** Whether there are more than were asked for. */
  hasMore: Scalars['Boolean']['output'];
  matches: Array<PatientMatch>;
};

/** One detention by the police under section 135 or 136 of the Mental Health Act 1983, as the force recorded it. Items follow the Home Office’s annual data requirement for section 136. The clock that runs is the trust’s. A null scalar means not recorded, or that it did not come to that. */
export type PlaceOfSafetyDetention = {
  /** When it arrived. Null: it did not, or not recorded. */
  ambulanceArrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** When an ambulance was called. */
  ambulanceCalledAt: Maybe<Scalars['DateTime']['output']>;
  /** When the person arrived at the first place of safety. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why the power was used. Never an address. */
  circumstances: Scalars['String']['output'];
  /** Whom the constable consulted beforehand. Null: nobody, see notConsultedBecause; or section 135; or not recorded. */
  consulted: Maybe<DetentionConsultation>;
  /** How the person was conveyed, in words: "Ambulance", "Police vehicle" or "Other health transport". */
  conveyedBy: Maybe<Scalars['String']['output']>;
  /** When the constable removed the person or decided to keep them where they were; under section 135, when the premises were first entered. */
  detainedAt: Scalars['DateTime']['output'];
  /** Where the person was found. Null: withheld, or not recorded. */
  detainedPlace: Maybe<PolicePlace>;
  /** When the detention ended, as far as the force was told. Null: not ended, or not told. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it ended, in words, such as "Assessed; home with support". Never an address. */
  ending: Maybe<Scalars['String']['output']>;
  /** When health staff took over and the police could leave. Null: not yet, or not recorded. */
  handedOverAt: Maybe<Scalars['DateTime']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** Whether the person was kept where they were found, and not removed to a place of safety. */
  keptWhereFound: Scalars['Boolean']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Why it was not practicable to consult anybody. */
  notConsultedBecause: Maybe<Scalars['String']['output']>;
  /** Name and town of the place of safety. Null: withheld, or not recorded. */
  placeOfSafety: Maybe<PolicePlace>;
  /** Kind of place of safety: "Health-based place of safety", "Emergency department", "Police station", "Private home" or "Other". Never a name. */
  placeOfSafetyType: Maybe<Scalars['String']['output']>;
  /** Why a police vehicle was used. Null where it was not. */
  policeVehicleBecause: Maybe<Scalars['String']['output']>;
  /** The power used. NHS Data Dictionary: MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE, 19 (section 135) or 20 (section 136). */
  power: Coding;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The force’s own number for it, to quote when ringing the control room. */
  reference: Maybe<Scalars['String']['output']>;
  /** What a search found and who has it. */
  searchFound: Maybe<Scalars['String']['output']>;
  /** Whether the person was searched. */
  searched: Maybe<Scalars['Boolean']['output']>;
  /** The force that detained. */
  source: Source;
};

/** One contact the police had with, or about, the person. A domestic incident carries the label DOMESTIC_ABUSE besides. A null scalar means not recorded, or that it does not apply. */
export type PoliceContact = {
  /** When it was over; for a missing episode, when the person was found. Null: not over, or not recorded; see outcome. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Of a missing episode, where the person was found. Null: withheld, not found, or not recorded. */
  foundPlace: Maybe<PolicePlace>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** Of a missing episode, where the person was last seen. Null: withheld, or not recorded. */
  lastSeenPlace: Maybe<PolicePlace>;
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Of a missing episode, the risk as graded: "High", "Medium", "Low" or "Very low" (College of Policing). Null for anything else. */
  missingRisk: Maybe<Scalars['String']['output']>;
  /** What came of it. Never an address. */
  outcome: Maybe<Scalars['String']['output']>;
  /** Where it happened. Null: withheld, or not recorded. */
  place: Maybe<PolicePlace>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The force’s own number for it, to quote when ringing the control room. */
  reference: Maybe<Scalars['String']['output']>;
  /** The force that holds it. */
  source: Source;
  /** When it happened; for a missing episode, when the person was reported missing; for a marker, from when it holds. */
  startedAt: Scalars['DateTime']['output'];
  /** In words: "Incident", "Missing episode" or "Vulnerability marker". */
  type: Scalars['String']['output'];
  /** What makes the person vulnerable, in the words of the force, such as "Mental ill health". Empty: none noted. */
  vulnerabilities: Array<Scalars['String']['output']>;
  /** What happened, or what the marker says. Never an address. */
  whatHappened: Scalars['String']['output'];
};

/** That, and how, the police brought the person. Withheld where contact with the police is. */
export type PoliceConveyance = {
  /** SNOMED CT; NHS Data Dictionary: EMERGENCY CARE ARRIVAL MODE. */
  arrivalMode: Coding;
};

/** Where something was. Withheld where the person’s whereabouts are. */
export type PolicePlace = {
  /** Address, or words for a place that has none. */
  description: Scalars['String']['output'];
  /** Town. */
  town: Maybe<Scalars['String']['output']>;
};

/** What would change for one role in one kind of organisation. */
export type PreviewChange = {
  newlyShared: Array<Scalars['String']['output']>;
  newlyWithheld: Array<Scalars['String']['output']>;
  organisationType: Scalars['String']['output'];
  /** Left out of what is printed, unless the person is alone and safe. */
  quiet: Scalars['Boolean']['output'];
  role: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
};

/** A problem or diagnosis, physical or mental, on the practice’s problem list. Items follow the PRSB Shared Care Record: problem list. A null scalar means not recorded. */
export type Problem = {
  /** PRSB: Comment. */
  comment: Maybe<Scalars['String']['output']>;
  /** PRSB: Diagnosis or problem name. A SNOMED CT finding or disorder. */
  condition: Coding;
  /** Day it was over. Null: it is not, or not recorded; see status. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Day it began, as far as known; the first of the month or year where no more is. */
  onsetOn: Maybe<Scalars['Date']['output']>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** In words: "Major" or "Minor". */
  significance: Maybe<Scalars['String']['output']>;
  /** The practice that holds it. */
  source: Source;
  /** FHIR condition-clinical: "active", "inactive", "resolved". */
  status: Scalars['String']['output'];
};

export type Query = {
  /** Who did what, by person, caller, time, override or request. Audited itself. Errors: NHS_NUMBER_INVALID, ROLE_NOT_PERMITTED. */
  auditSearch: Maybe<AuditSearch>;
  /** How many crisis plans were past their review date, by closed month. Errors: OPERATION_INVALID, ROLE_NOT_PERMITTED. */
  crisisPlanReviews: Maybe<Array<CrisisPlanReviewCount>>;
  /** Finds a person to open the record of. Errors: SEARCH_INVALID, NHS_NUMBER_INVALID, SEARCH_LIMITED (too many people looked for), ROLE_NOT_PERMITTED. */
  findPatients: Maybe<PatientSearch>;
  /** What the audit found that should be reviewed, overrides apart. */
  findings: Maybe<Findings>;
  /** Every override there is, for the privacy officer. */
  overrideQueue: Maybe<OverrideQueue>;
  /** The one door to a person. Errors: NHS_NUMBER_INVALID, PATIENT_NOT_FOUND, PATIENT_MERGED (with survivingNhsNumber). */
  patient: Maybe<Patient>;
  /** Where sharing fails, by month. Errors: OPERATION_INVALID (not months, or too many), ROLE_NOT_PERMITTED. */
  sharingStatistics: Maybe<SharingStatistics>;
};


export type QueryAuditSearchArgs = {
  input: AuditSearchInput;
};


export type QueryCrisisPlanReviewsArgs = {
  input: CrisisPlanReviewsInput;
};


export type QueryFindPatientsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: FindPatientsInput;
};


export type QueryFindingsArgs = {
  input: FindingsInput;
};


export type QueryOverrideQueueArgs = {
  input: OverrideQueueInput;
};


export type QueryPatientArgs = {
  nhsNumber: Scalars['ID']['input'];
};


export type QuerySharingStatisticsArgs = {
  input: SharingStatisticsInput;
};

/** An override as the privacy officer sees it: who opened what of whom, and why. */
export type QueuedOverride = {
  /** Opaque reference, the same for one member of staff. */
  caller: Scalars['String']['output'];
  callerName: Maybe<Scalars['String']['output']>;
  /** The answer to whether the person can decide about this now. */
  capacity: Scalars['String']['output'];
  categories: Array<Scalars['String']['output']>;
  /** Where its holder ended it early. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was noted that the justification was not written in time. */
  escalated: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  justification: Maybe<Scalars['String']['output']>;
  justificationDueAt: Scalars['DateTime']['output'];
  justifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is the caller's own, which somebody else must review. */
  mine: Scalars['Boolean']['output'];
  /** Under which the person is known today. */
  nhsNumber: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** ODS code. */
  organisation: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  review: Maybe<OverrideReview>;
  role: Scalars['String']['output'];
  /** OPEN, ENDED (early, by its holder), EXPIRED. */
  state: Scalars['String']['output'];
};

/** An adjustment to be made for the person (Equality Act 2010, section 20). Items follow the national Reasonable Adjustment Flag (DAPB4019). A null scalar means not recorded. */
export type ReasonableAdjustment = {
  /** What to do, in words. */
  adjustment: Scalars['String']['output'];
  /** Day the person agreed that it be known. */
  agreedOn: Maybe<Scalars['Date']['output']>;
  /** Category of the adjustment: https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory, such as "Communication support". */
  category: Coding;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** Why, in words of the flag’s impairments: "Hearing", "Mental health", "Social and behavioural". Null: not recorded, or the person would rather not say. */
  impairment: Maybe<Scalars['String']['output']>;
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The safe haven that recorded it. */
  source: Source;
};

export type RecordStatementInput = {
  /** The person was told what this hides in an emergency. */
  consequenceExplained?: InputMaybe<Scalars['Boolean']['input']>;
  /** ConsentStatements.version as it was looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** Of the permits that the refusal would close, those kept as exceptions. */
  keepPermits?: InputMaybe<Array<Scalars['ID']['input']>>;
  nhsNumber: Scalars['ID']['input'];
  statement: StatementDraftInput;
};

/** The member of staff who recorded the item. */
export type Recorder = {
  name: Scalars['String']['output'];
  role: Maybe<Scalars['String']['output']>;
};

export type ReviewFindingInput = {
  findingId: Scalars['ID']['input'];
  nhsNumber: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** APPROPRIATE, INAPPROPRIATE, ESCALATED. */
  outcome: Scalars['String']['input'];
};

export type ReviewOverrideInput = {
  nhsNumber: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** APPROPRIATE, INAPPROPRIATE, ESCALATED. */
  outcome: Scalars['String']['input'];
  overrideId: Scalars['ID']['input'];
  /** Whether the person has been told of the override. */
  personTold: Scalars['Boolean']['input'];
};

/** What was thought of the risks to, of and from the person on one day. PRSB Shared Care Record: risks. In words, without score or grade, as NICE NG225 advises. A null scalar means not recorded. */
export type RiskAssessment = {
  /** When the person was assessed. */
  assessedAt: Scalars['DateTime']['output'];
  /** How the risks hang together and what they depend on, free text in plain English. */
  formulation: Scalars['String']['output'];
  /** Risk from others: exploitation, abuse, neglect. Null: not assessed, which is not the same as none. */
  fromOthers: Maybe<Scalars['String']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** What keeps the person safe, one entry a line. Empty: none written down. */
  protectiveFactors: Array<Scalars['String']['output']>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Day by which it is to be looked at again. In the past: overdue. */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** What was agreed to keep the person and others safe, free text. */
  safetyMeasures: Maybe<Scalars['String']['output']>;
  /** The trust that holds it. */
  source: Source;
  /** Risk to others. Null: not assessed, which is not the same as none. */
  toOthers: Maybe<Scalars['String']['output']>;
  /** Risk to self: suicide, self-harm, self-neglect. Null: not assessed, which is not the same as none. */
  toSelf: Maybe<Scalars['String']['output']>;
  /** What raises the risk, one entry a line. Empty: none written down. */
  whatRaisesIt: Array<Scalars['String']['output']>;
};

/** One visit to a safe haven (crisis café), a community contact of the PRSB Shared Care Record. Texts are free text in plain English. A null scalar means not recorded. */
export type SafeHavenVisit = {
  /** When the person arrived. */
  arrivedAt: Scalars['DateTime']['output'];
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When the person left. Null: still there, or not recorded. */
  leftAt: Maybe<Scalars['DateTime']['output']>;
  /** What was agreed for afterwards, and with whom. */
  onwardPlan: Maybe<Scalars['String']['output']>;
  /** Where it was. Null: withheld, or not recorded. */
  place: Maybe<VisitPlace>;
  /** When the visit was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The safe haven that holds the visit. */
  source: Source;
  /** What brought the person, as they said it. */
  whatBroughtYouHere: Scalars['String']['output'];
  /** What helped during the visit. */
  whatHelped: Maybe<Scalars['String']['output']>;
};

/** A safeguarding concern and what became of it: adults (Care Act 2014, section 42) and children (Children Act 1989, section 47). Words follow the Safeguarding Adults Collection of NHS England. A null scalar means not recorded. */
export type SafeguardingConcern = {
  /** Whom it protects: "Adult" (the person), or "Child" (the person, or a child in their care). */
  about: Scalars['String']['output'];
  /** Types of abuse in words of the Safeguarding Adults Collection: "Neglect and acts of omission", "Self-neglect", "Financial or material abuse", "Domestic abuse" … */
  abuseTypes: Array<Scalars['String']['output']>;
  /** What is feared, or was seen. */
  concern: Scalars['String']['output'];
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** The multi-agency risk assessment conference (MARAC) it was referred to. Null: withheld, or none: the two are never told apart. */
  marac: Maybe<MaracReference>;
  /** What is done to protect them, and by whom. */
  plan: Maybe<Scalars['String']['output']>;
  /** Day it was raised. */
  raisedOn: Scalars['Date']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Once closed: "Risk removed", "Risk reduced" or "Risk remains". */
  riskOutcome: Maybe<Scalars['String']['output']>;
  /** The council that holds it. */
  source: Source;
  /** In words: "Concern raised", "Section 42 enquiry", "Section 47 enquiry", "Plan in place" or "Closed". */
  status: Scalars['String']['output'];
  /** Making Safeguarding Personal: what the person wants to come of it, in their words. */
  whatThePersonWants: Maybe<Scalars['String']['output']>;
};

/** What staff must know before they enter a room. FHIR R4 Flag of category safety. Never sealed. Names neither diagnosis nor third parties, since the police control room reads it too. A null scalar means not recorded. */
export type SafetyAlert = {
  /** What the danger is, free text in plain English. */
  alert: Scalars['String']['output'];
  /** Day from which it holds no more. Null: it holds. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** One of: Violence, Weapons, Fire, Animals, Infection control, Environment, Self-harm, Staffing, Other. */
  kind: Scalars['String']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Day by which it is to be looked at again. In the past: overdue, and it still holds. */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** The trust that holds it. */
  source: Source;
  /** First day on which it holds. */
  startsOn: Scalars['Date']['output'];
  /** What staff should do about it, free text. */
  whatToDo: Scalars['String']['output'];
};

/** A safety plan made with the person, in their words, in the steps of the Stanley-Brown safety planning intervention (NICE NG225). A null scalar means not recorded. */
export type SafetyPlan = {
  /** With whom it was agreed. */
  agreedWith: Maybe<Scalars['String']['output']>;
  /** Step 2: what they can do by themselves. */
  copingStrategies: Array<Scalars['String']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** Step 6: what makes the surroundings safer. */
  makingThingsSafer: Array<Scalars['String']['output']>;
  /** Steps 3 and 4: people for distraction and people to ask for help, in the person’s words, without numbers. */
  people: Array<Scalars['String']['output']>;
  /** Step 3: places that take the mind off it. Null: withheld, or none. */
  places: Maybe<SafetyPlanPlaces>;
  /** When it was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** Day it is to be looked at again. */
  reviewDate: Maybe<Scalars['Date']['output']>;
  /** Step 5: services to turn to, with national numbers only. */
  services: Array<Scalars['String']['output']>;
  /** The safe haven that holds it for the person. */
  source: Source;
  /** Step 1: how the person knows that a crisis may be coming. One entry a sign. */
  warningSigns: Array<Scalars['String']['output']>;
  /** What is most worth living for. */
  worthLivingFor: Maybe<Scalars['String']['output']>;
};

/** Places the person goes to. Withheld where the person’s whereabouts are. */
export type SafetyPlanPlaces = {
  /** One entry a place. */
  places: Array<Scalars['String']['output']>;
};

/** How one category is shared with the caller. Says nothing of whether anything is held. */
export type SharingOutcome = {
  /** Where shared, on what ground. */
  basis: Maybe<Scalars['String']['output']>;
  category: Scalars['String']['output'];
  /** Whether the caller could open it by an override. */
  overridable: Scalars['Boolean']['output'];
  /** Where not shared, why: NOT_SHARED, PATIENT_OBJECTED, PERSON_DECEASED. */
  reason: Maybe<Scalars['String']['output']>;
  shared: Scalars['Boolean']['output'];
  /** The agency this is about; null: all that no other row of the category names. */
  source: Maybe<Source>;
  /** Where not shared, what the caller can do about it. */
  whatCanBeDone: Maybe<Scalars['String']['output']>;
};

/** What recording and withdrawing would change, by the same decision that would then be made. Nothing is written. */
export type SharingPreview = {
  changes: Array<PreviewChange>;
  closes: Array<ClosedPermit>;
  /** What it hides in an emergency, and what is not seen from the changes. */
  consequences: Array<Scalars['String']['output']>;
  faults: Array<InputFault>;
  /** Whether recording asks for consequenceExplained. */
  needsConfirmation: Scalars['Boolean']['output'];
  /** The changes that are not quiet, to be read out or printed. */
  sentences: Array<Scalars['String']['output']>;
  source: Source;
};

/** What was decided, in one month, about one category of one kind of agency, for one role. */
export type SharingStatistic = {
  agencyKind: Scalars['String']['output'];
  category: Scalars['String']['output'];
  /** To the nearest 5; null where suppressed. */
  count: Maybe<Scalars['Int']['output']>;
  /** yyyy-mm */
  month: Scalars['String']['output'];
  /** PERMIT or DENY; SUPPRESSED where the row is not shown. */
  outcome: Scalars['String']['output'];
  /** Ground of a permit, public reason of a denial; SUPPRESSED where the row is not shown. */
  reason: Scalars['String']['output'];
  role: Scalars['String']['output'];
  suppressed: Scalars['Boolean']['output'];
};

/** Where sharing fails: counts of closed months, small ones left out. */
export type SharingStatistics = {
  agencies: Array<AgencyStatistic>;
  cells: Array<SharingStatistic>;
  /** All of it as CSV (RFC 4180). */
  csv: Scalars['String']['output'];
  /** What each column of the CSV holds. */
  dataDictionary: Scalars['String']['output'];
  /** Every month there is a report of, in order; not only those asked for. */
  months: Array<Scalars['String']['output']>;
  overrides: Array<OverrideStatistic>;
  /** How people are protected, in sentences. */
  rules: Array<Scalars['String']['output']>;
};

/** Which months, both included. */
export type SharingStatisticsInput = {
  /** yyyy-mm */
  from: Scalars['String']['input'];
  /** yyyy-mm; three years from the first at most. */
  to: Scalars['String']['input'];
};

/** The organisation that holds the information. */
export type Source = {
  /** Kind of agency, such as acute-hospital. */
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Organisation Data Service code. */
  odsCode: Scalars['ID']['output'];
};

/** What a person, or someone for them, decided about sharing. */
export type StatementDraftInput = {
  /** Of BEST_INTERESTS: who assessed capacity. */
  assessor?: InputMaybe<Scalars['String']['input']>;
  /** PERSON; PERSON_GILLICK, PARENTAL (under 16); ATTORNEY, DEPUTY; BEST_INTERESTS. */
  authority: Scalars['String']['input'];
  /** Of BEST_INTERESTS. */
  capacityAssessedOn?: InputMaybe<Scalars['Date']['input']>;
  /** PERMIT, REFUSE. */
  effect: Scalars['String']['input'];
  /** When it was decided. */
  givenAt: Scalars['DateTime']['input'];
  /** Of ATTORNEY, DEPUTY, PARENTAL: who decided. */
  givenBy?: InputMaybe<Scalars['String']['input']>;
  /** How it was given, such as in person. One line. */
  how: Scalars['String']['input'];
  /** Counts until just before then; left out: for good. */
  periodEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** Counts from then on; left out: at once. */
  periodStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of ATTORNEY, DEPUTY, PARENTAL: how they are related to the person. */
  relationship?: InputMaybe<Scalars['String']['input']>;
  /** Of what others decided: ends as this day begins. */
  reviewDate?: InputMaybe<Scalars['Date']['input']>;
  scope: StatementScopeInput;
};

/** What became of the wish. Where it was not done, nothing was changed. */
export type StatementPayload = {
  /** Permits that were closed for good. */
  closed: Array<Scalars['ID']['output']>;
  /** What it hides in an emergency; to be explained, and confirmed. */
  consequences: Array<Scalars['String']['output']>;
  faults: Array<InputFault>;
  /** RECORDED, WITHDRAWN, MARKED, INVALID, CHANGED, CONFIRMATION_REQUIRED. */
  outcome: Scalars['String']['output'];
  statementId: Maybe<Scalars['ID']['output']>;
  /** Of the choices as they are now: of CHANGED, the one to look at. */
  version: Maybe<Scalars['Int']['output']>;
};

/** What a choice is about. Null stands for all there are. */
export type StatementScope = {
  categories: Maybe<Array<Scalars['String']['output']>>;
  emergencyExcepted: Scalars['Boolean']['output'];
  organisations: Maybe<Array<Scalars['ID']['output']>>;
  purposes: Maybe<Array<Scalars['String']['output']>>;
  roles: Maybe<Array<Scalars['String']['output']>>;
  sources: Maybe<Array<Scalars['ID']['output']>>;
};

/** What a choice is about. A part that is left out stands for all there are; an empty list is refused. */
export type StatementScopeInput = {
  /** A permit covers what is shared only by agreement where it names it, and not by "all". */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A refusal of TREAT covers ETREAT as well, unless it says here that it does not. */
  emergencyExcepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** ODS codes of the organisations that would receive it. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** ODS codes of the agencies that hold the information. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What somebody other than the person said in confidence. Not to be repeated to the person. PRSB Shared Care Record: information from a third party. */
export type ThirdPartyInformation = {
  /** Who gave it, by relationship or role, never by name. */
  givenBy: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What was said, free text. */
  text: Scalars['String']['output'];
};

/** One episode of drug or alcohol treatment. Items follow the National Drug Treatment Monitoring System (community data set). A null scalar means not recorded. */
export type TreatmentEpisode = {
  /** Day of discharge. Null: still in treatment, or not recorded; see status. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** <ODS code of the source>:<local id>. */
  id: Scalars['ID']['output'];
  /** Name of the keyworker, and a telephone number if there is one. */
  keyworker: Maybe<Scalars['String']['output']>;
  /** When any part of it last changed. */
  lastUpdated: Scalars['DateTime']['output'];
  /** When the next appointment is. */
  nextAppointment: Maybe<Scalars['DateTime']['output']>;
  /** What the service prescribes, in words: medicine, dose with units, how often, supervised or not, where collected. */
  prescribing: Maybe<Scalars['String']['output']>;
  /** When the episode was first recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Recorder>;
  /** The service that treats. */
  source: Source;
  /** Day treatment started. */
  startedOn: Scalars['Date']['output'];
  /** In words: "In treatment", "Completed", "Transferred" or "Dropped out". */
  status: Scalars['String']['output'];
  /** What the treatment is for, the main problem first. SNOMED CT substances. */
  substances: Array<Coding>;
};

/** Where the visit was. Withheld where the person’s whereabouts are. */
export type VisitPlace = {
  /** Name of the safe haven. */
  name: Scalars['String']['output'];
  /** Town it is in. */
  town: Scalars['String']['output'];
};

export type WithdrawStatementInput = {
  /** In whose name it is withdrawn; not lower than in whose it was made. */
  authority: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Who said so, where that was not the person. */
  givenBy?: InputMaybe<Scalars['String']['input']>;
  /** How that was given, such as by telephone. One line. */
  how: Scalars['String']['input'];
  nhsNumber: Scalars['ID']['input'];
  relationship?: InputMaybe<Scalars['String']['input']>;
  statementId: Scalars['ID']['input'];
};

export type PreviewPartsFragment = { needsConfirmation: boolean, consequences: Array<string>, sentences: Array<string>, faults: Array<{ field: string, code: string, message: string }>, changes: Array<{ role: string, organisationType: string, newlyShared: Array<string>, newlyWithheld: Array<string>, sentence: string, quiet: boolean }>, closes: Array<{ statementId: string, inWords: string, mayBeKept: boolean }> };

export type StatementPartsFragment = { id: string, recordedAt: string, effect: string, state: string, authority: string | null, givenAt: string | null, how: string | null, periodStart: string | null, periodEnd: string | null, reviewDate: string | null, assessor: string | null, capacityAssessedOn: string | null, givenBy: string | null, relationship: string | null, endedAt: string | null, endedWhy: string | null, inWords: string, mayBeWithdrawnBy: Array<string>, mayBeMarkedInError: boolean, recordedBy: { name: string, role: string | null } | null, scope: { categories: Array<string> | null, sources: Array<string> | null, organisations: Array<string> | null, roles: Array<string> | null, purposes: Array<string> | null, emergencyExcepted: boolean } | null, endedBy: { name: string, role: string | null } | null };

export type ChoicesPartsFragment = { consentStatements: { version: number, more: boolean, source: { odsCode: string, name: string, kind: string }, agencies: Array<{ odsCode: string, name: string, kind: string }>, items: Array<{ id: string, recordedAt: string, effect: string, state: string, authority: string | null, givenAt: string | null, how: string | null, periodStart: string | null, periodEnd: string | null, reviewDate: string | null, assessor: string | null, capacityAssessedOn: string | null, givenBy: string | null, relationship: string | null, endedAt: string | null, endedWhy: string | null, inWords: string, mayBeWithdrawnBy: Array<string>, mayBeMarkedInError: boolean, recordedBy: { name: string, role: string | null } | null, scope: { categories: Array<string> | null, sources: Array<string> | null, organisations: Array<string> | null, roles: Array<string> | null, purposes: Array<string> | null, emergencyExcepted: boolean } | null, endedBy: { name: string, role: string | null } | null }> } | null };

export type PreviewSharingQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  recording?: InputMaybe<Array<StatementDraftInput> | StatementDraftInput>;
  withdrawing?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type PreviewSharingQuery = { patient: { nhsNumber: string, previewStatements: { needsConfirmation: boolean, consequences: Array<string>, sentences: Array<string>, faults: Array<{ field: string, code: string, message: string }>, changes: Array<{ role: string, organisationType: string, newlyShared: Array<string>, newlyWithheld: Array<string>, sentence: string, quiet: boolean }>, closes: Array<{ statementId: string, inWords: string, mayBeKept: boolean }> } | null } | null };

export type JustifyOverrideMutationVariables = Exact<{
  input: JustifyOverrideInput;
}>;


export type JustifyOverrideMutation = { justifyOverride: { outcome: string, faults: Array<{ field: string, code: string, message: string }> } | null };

export type EndOverrideMutationVariables = Exact<{
  input: EndOverrideInput;
}>;


export type EndOverrideMutation = { endOverride: { outcome: string } | null };

export type OverridePartsFragment = { overrides: Array<{ id: string, openedAt: string, expiresAt: string, reason: string, categories: Array<string>, justified: boolean, justificationDueAt: string }> | null, overridesToJustify: Array<{ id: string, openedAt: string, reason: string, categories: Array<string>, justificationDueAt: string }> | null };

export type OpenRecordQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  overrides?: Scalars['Boolean']['input'];
}>;


export type OpenRecordQuery = { patient: { nhsNumber: string, sharing: Array<{ category: string, shared: boolean, basis: string | null, reason: string | null, overridable: boolean, whatCanBeDone: string | null, source: { odsCode: string, name: string, kind: string } | null }> | null, overrides: Array<{ id: string, openedAt: string, expiresAt: string, reason: string, categories: Array<string>, justified: boolean, justificationDueAt: string }> | null, overridesToJustify: Array<{ id: string, openedAt: string, reason: string, categories: Array<string>, justificationDueAt: string }> | null } | null };

export type PatientIndexPartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  demographics?: Scalars['Boolean']['input'];
  contactDetails?: Scalars['Boolean']['input'];
}>;


export type PatientIndexPartQuery = { patient: { nhsNumber: string, demographics: { id: string, lastUpdated: string, title: string | null, familyName: string, givenName: string, otherGivenNames: string | null, preferredName: string | null, dateOfBirth: string, interpreterRequired: boolean | null, communicationNeeds: string | null, deceasedOn: string | null, source: { odsCode: string, name: string, kind: string }, gender: { system: string, code: string, display: string } | null, language: { system: string, code: string, display: string } | null } | null, contactDetails: { id: string, lastUpdated: string, telephone: string | null, email: string | null, source: { odsCode: string, name: string, kind: string }, address: { lines: Array<string>, postcode: string } | null, gpPractice: { odsCode: string, name: string, telephone: string | null } | null } | null } | null };

export type MentalHealthTrustPartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  crisisPlans?: Scalars['Boolean']['input'];
  riskAssessments?: Scalars['Boolean']['input'];
  careTeam?: Scalars['Boolean']['input'];
  legalStatusPeriods?: Scalars['Boolean']['input'];
  communityContacts?: Scalars['Boolean']['input'];
  conditions?: Scalars['Boolean']['input'];
  safetyAlerts?: Scalars['Boolean']['input'];
}>;


export type MentalHealthTrustPartQuery = { patient: { nhsNumber: string, crisisPlans: Array<{ id: string, recordedAt: string, lastUpdated: string, triggerFactors: Array<string>, earlyWarningSigns: Array<string>, whatHelps: Array<string>, whatDoesNotHelp: Array<string>, copingStrategies: Array<string>, whatToDo: Array<string>, whatToAvoid: Array<string>, advanceStatement: string | null, anticipatoryMedicines: string | null, agreedWith: string | null, reviewDate: string | null, responsibleReviewer: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, contacts: Array<{ name: string, role: string | null, telephone: string | null, hours: string | null }>, thirdPartyInformation: Array<{ recordedAt: string, givenBy: string, text: string }> | null }> | null, riskAssessments: Array<{ id: string, recordedAt: string, lastUpdated: string, assessedAt: string, formulation: string, toSelf: string | null, toOthers: string | null, fromOthers: string | null, protectiveFactors: Array<string>, whatRaisesIt: Array<string>, safetyMeasures: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null }> | null, careTeam: Array<{ id: string, recordedAt: string, lastUpdated: string, name: string, role: string, careCoordinator: boolean, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, team: { name: string, telephone: string | null, outOfHoursTelephone: string | null } | null }> | null, legalStatusPeriods: Array<{ id: string, recordedAt: string, lastUpdated: string, manner: string | null, startedAt: string, detainedAt: string | null, endedAt: string | null, endedHow: string | null, expiresOn: string | null, responsibleClinician: string | null, rightsExplainedAt: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, legalStatus: { system: string, code: string, display: string }, stays: Array<{ kind: string, arrivedAt: string | null, leftAt: string | null, place: { name: string } | null }>, clock: { section: string, state: string, startsAt: string | null, expiresAt: string | null, endedAt: string | null, inWords: string, cannotBeComputedBecause: string | null, law: string | null, extension: { minutes: number, authorisedAt: string, authorisedBy: string, authorisedByRole: string | null, approvedBy: string | null } | null, disregardedExtensions: Array<{ inWords: string }>, warnings: Array<{ code: string, inWords: string }> } | null }> | null, communityContacts: Array<{ id: string, recordedAt: string, lastUpdated: string, contactAt: string, team: string, seenBy: string | null, minutes: number | null, summary: string, nextStep: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, mechanism: { system: string, code: string, display: string }, attendance: { system: string, code: string, display: string }, place: { name: string, town: string | null } | null }> | null, conditions: Array<{ id: string, recordedAt: string, lastUpdated: string, clinicalStatus: string, certainty: string, primary: boolean, onsetOn: string | null, endedOn: string | null, note: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, code: { system: string, code: string, display: string } }> | null, safetyAlerts: Array<{ id: string, recordedAt: string, lastUpdated: string, kind: string, alert: string, whatToDo: string, startsOn: string, endedOn: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null }> | null } | null };

export type AcuteHospitalPartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  attendances?: Scalars['Boolean']['input'];
  liaisonAssessments?: Scalars['Boolean']['input'];
}>;


export type AcuteHospitalPartQuery = { patient: { nhsNumber: string, attendances: Array<{ id: string, recordedAt: string, arrivedAt: string, departedAt: string | null, leftBeforeSeen: boolean, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, arrivalMode: { system: string, code: string, display: string } | null, policeConveyance: { arrivalMode: { system: string, code: string, display: string } } | null, chiefComplaint: { system: string, code: string, display: string }, outcome: { system: string, code: string, display: string } | null, place: { site: string, department: string } | null }> | null, liaisonAssessments: Array<{ id: string, recordedAt: string, lastUpdated: string, referredAt: string, assessedAt: string | null, reason: string, assessment: string | null, formulation: string | null, plan: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, acceptedBy: { team: string, telephone: string | null, acceptedOn: string | null } | null, place: { site: string, department: string } | null }> | null } | null };

export type AmbulancePartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  ambulanceIncidents?: Scalars['Boolean']['input'];
  ambulanceSafetyAlerts?: Scalars['Boolean']['input'];
}>;


export type AmbulancePartQuery = { patient: { nhsNumber: string, ambulanceIncidents: Array<{ id: string, recordedAt: string, lastUpdated: string, calledAt: string, category: string, findings: string | null, sceneSafety: string | null, onSceneAt: string | null, leftSceneAt: string | null, arrivedAt: string | null, outcome: string, notConveyedBecause: string | null, handedTo: string | null, handedOverAt: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, chiefComplaint: { system: string, code: string, display: string }, address: { lines: Array<string>, postcode: string | null } | null, conveyedTo: { organisation: string, department: string | null } | null, handover: { name: string | null, organisation: string | null, telephone: string | null } | null }> | null, ambulanceSafetyAlerts: Array<{ id: string, recordedAt: string, lastUpdated: string, kind: string, alert: string, whatToDo: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, address: { lines: Array<string>, postcode: string | null, access: string | null } | null }> | null } | null };

export type PolicePartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  policeContacts?: Scalars['Boolean']['input'];
  placeOfSafetyDetentions?: Scalars['Boolean']['input'];
}>;


export type PolicePartQuery = { patient: { nhsNumber: string, policeContacts: Array<{ id: string, recordedAt: string, lastUpdated: string, type: string, startedAt: string, endedAt: string | null, whatHappened: string, outcome: string | null, missingRisk: string | null, vulnerabilities: Array<string>, reference: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, place: { description: string, town: string | null } | null, lastSeenPlace: { description: string, town: string | null } | null, foundPlace: { description: string, town: string | null } | null }> | null, placeOfSafetyDetentions: Array<{ id: string, recordedAt: string, lastUpdated: string, circumstances: string, detainedAt: string, keptWhereFound: boolean, notConsultedBecause: string | null, searched: boolean | null, searchFound: string | null, ambulanceCalledAt: string | null, ambulanceArrivedAt: string | null, conveyedBy: string | null, policeVehicleBecause: string | null, arrivedAt: string | null, placeOfSafetyType: string | null, handedOverAt: string | null, endedAt: string | null, ending: string | null, reference: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, power: { system: string, code: string, display: string }, detainedPlace: { description: string, town: string | null } | null, consulted: { role: string, agency: string | null, consultedAt: string | null, advice: string | null } | null, placeOfSafety: { description: string, town: string | null } | null }> | null } | null };

export type PrimaryCarePartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  allergies?: Scalars['Boolean']['input'];
  medications?: Scalars['Boolean']['input'];
  problems?: Scalars['Boolean']['input'];
}>;


export type PrimaryCarePartQuery = { patient: { nhsNumber: string, allergies: { state: AllergyState, source: { odsCode: string, name: string, kind: string }, items: Array<{ id: string, recordedAt: string, severity: string | null, certainty: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, causativeAgent: { system: string, code: string, display: string }, reaction: { system: string, code: string, display: string } | null }> } | null, medications: Array<{ id: string, recordedAt: string, lastUpdated: string, dose: string, route: string | null, status: string, startedOn: string | null, lastIssuedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, medicine: { system: string, code: string, display: string } }> | null, problems: Array<{ id: string, recordedAt: string, lastUpdated: string, status: string, significance: string | null, onsetOn: string | null, endedOn: string | null, comment: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, condition: { system: string, code: string, display: string } }> | null } | null };

export type SocialCarePartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  amhpAssessments?: Scalars['Boolean']['input'];
  carePackages?: Scalars['Boolean']['input'];
  safeguardingConcerns?: Scalars['Boolean']['input'];
  carers?: Scalars['Boolean']['input'];
  accommodation?: Scalars['Boolean']['input'];
  legalDecisions?: Scalars['Boolean']['input'];
}>;


export type SocialCarePartQuery = { patient: { nhsNumber: string, amhpAssessments: Array<{ id: string, recordedAt: string, lastUpdated: string, requestedAt: string, requestedBy: string | null, reason: string, assessedAt: string | null, amhp: string | null, alternativesConsidered: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, place: { name: string, town: string } | null, outcome: { decision: string | null, decidedOn: string | null, nearestRelative: string | null, legalStatus: { system: string, code: string, display: string } | null } | null }> | null, carePackages: Array<{ id: string, recordedAt: string, lastUpdated: string, service: string, support: string, status: string, outcomes: Array<string>, hoursPerWeek: number | null, startedOn: string, endedOn: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, provider: { name: string, telephone: string | null } | null }> | null, safeguardingConcerns: Array<{ id: string, recordedAt: string, lastUpdated: string, about: string, abuseTypes: Array<string>, concern: string, status: string, raisedOn: string, riskOutcome: string | null, plan: string | null, whatThePersonWants: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, marac: { reference: string, heardOn: string | null, actions: Array<string> } | null }> | null, carers: Array<{ id: string, recordedAt: string, lastUpdated: string, name: string, relationship: string, mainCarer: boolean, support: string | null, ifCarerCannot: string | null, assessedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, contact: { telephone: string | null, email: string | null } | null, saidInConfidence: Array<{ saidOn: string, text: string }> | null }> | null, accommodation: Array<{ id: string, recordedAt: string, lastUpdated: string, accommodationType: string, settled: boolean | null, livesWith: string | null, support: string | null, startedOn: string | null, endedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, address: { lines: Array<string>, postcode: string | null, access: string | null } | null }> | null, legalDecisions: Array<{ id: string, recordedAt: string, lastUpdated: string, decisionKind: string, about: string, decision: string, decidedBy: string | null, decidedOn: string, endedOn: string | null, reviewDate: string | null, registeredWith: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, deciders: Array<{ name: string, relationship: string | null, acts: string | null }> }> | null } | null };

export type SafeHavenPartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  visits?: Scalars['Boolean']['input'];
  aboutMe?: Scalars['Boolean']['input'];
  safetyPlans?: Scalars['Boolean']['input'];
  reasonableAdjustments?: Scalars['Boolean']['input'];
}>;


export type SafeHavenPartQuery = { patient: { nhsNumber: string, visits: Array<{ id: string, recordedAt: string, arrivedAt: string, leftAt: string | null, whatBroughtYouHere: string, whatHelped: string | null, onwardPlan: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, place: { name: string, town: string } | null }> | null, aboutMe: Array<{ id: string, recordedAt: string, lastUpdated: string, whatMattersToMe: string | null, peopleWhoMatterToMe: string | null, howICommunicate: string | null, myWellness: string | null, pleaseDo: Array<string>, pleaseDoNot: Array<string>, howAndWhenToSupportMe: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null }> | null, safetyPlans: Array<{ id: string, recordedAt: string, lastUpdated: string, warningSigns: Array<string>, copingStrategies: Array<string>, people: Array<string>, services: Array<string>, makingThingsSafer: Array<string>, worthLivingFor: string | null, agreedWith: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, places: { places: Array<string> } | null }> | null, reasonableAdjustments: Array<{ id: string, recordedAt: string, lastUpdated: string, adjustment: string, impairment: string | null, agreedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, category: { system: string, code: string, display: string } }> | null } | null };

export type SubstanceMisusePartQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  treatmentEpisodes?: Scalars['Boolean']['input'];
}>;


export type SubstanceMisusePartQuery = { patient: { nhsNumber: string, treatmentEpisodes: Array<{ id: string, recordedAt: string, lastUpdated: string, startedOn: string, endedOn: string | null, status: string, keyworker: string | null, prescribing: string | null, nextAppointment: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, substances: Array<{ system: string, code: string, display: string }> }> | null } | null };

export type AboutMePartsFragment = { aboutMe: Array<{ id: string, recordedAt: string, lastUpdated: string, whatMattersToMe: string | null, peopleWhoMatterToMe: string | null, howICommunicate: string | null, myWellness: string | null, pleaseDo: Array<string>, pleaseDoNot: Array<string>, howAndWhenToSupportMe: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null }> | null };

export type AccommodationPartsFragment = { accommodation: Array<{ id: string, recordedAt: string, lastUpdated: string, accommodationType: string, settled: boolean | null, livesWith: string | null, support: string | null, startedOn: string | null, endedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, address: { lines: Array<string>, postcode: string | null, access: string | null } | null }> | null };

export type AdjustmentPartsFragment = { reasonableAdjustments: Array<{ id: string, recordedAt: string, lastUpdated: string, adjustment: string, impairment: string | null, agreedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, category: { system: string, code: string, display: string } }> | null };

export type SafetyAlertPartsFragment = { safetyAlerts: Array<{ id: string, recordedAt: string, lastUpdated: string, kind: string, alert: string, whatToDo: string, startsOn: string, endedOn: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null }> | null };

export type AmbulanceAlertPartsFragment = { ambulanceSafetyAlerts: Array<{ id: string, recordedAt: string, lastUpdated: string, kind: string, alert: string, whatToDo: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, address: { lines: Array<string>, postcode: string | null, access: string | null } | null }> | null };

export type AllergyPartsFragment = { allergies: { state: AllergyState, source: { odsCode: string, name: string, kind: string }, items: Array<{ id: string, recordedAt: string, severity: string | null, certainty: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, causativeAgent: { system: string, code: string, display: string }, reaction: { system: string, code: string, display: string } | null }> } | null };

export type AmhpAssessmentPartsFragment = { amhpAssessments: Array<{ id: string, recordedAt: string, lastUpdated: string, requestedAt: string, requestedBy: string | null, reason: string, assessedAt: string | null, amhp: string | null, alternativesConsidered: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, place: { name: string, town: string } | null, outcome: { decision: string | null, decidedOn: string | null, nearestRelative: string | null, legalStatus: { system: string, code: string, display: string } | null } | null }> | null };

export type CarePackagePartsFragment = { carePackages: Array<{ id: string, recordedAt: string, lastUpdated: string, service: string, support: string, status: string, outcomes: Array<string>, hoursPerWeek: number | null, startedOn: string, endedOn: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, provider: { name: string, telephone: string | null } | null }> | null };

export type CareTeamPartsFragment = { careTeam: Array<{ id: string, recordedAt: string, lastUpdated: string, name: string, role: string, careCoordinator: boolean, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, team: { name: string, telephone: string | null, outOfHoursTelephone: string | null } | null }> | null };

export type CarerPartsFragment = { carers: Array<{ id: string, recordedAt: string, lastUpdated: string, name: string, relationship: string, mainCarer: boolean, support: string | null, ifCarerCannot: string | null, assessedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, contact: { telephone: string | null, email: string | null } | null, saidInConfidence: Array<{ saidOn: string, text: string }> | null }> | null };

export type ConditionPartsFragment = { conditions: Array<{ id: string, recordedAt: string, lastUpdated: string, clinicalStatus: string, certainty: string, primary: boolean, onsetOn: string | null, endedOn: string | null, note: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, code: { system: string, code: string, display: string } }> | null };

export type ProblemPartsFragment = { problems: Array<{ id: string, recordedAt: string, lastUpdated: string, status: string, significance: string | null, onsetOn: string | null, endedOn: string | null, comment: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, condition: { system: string, code: string, display: string } }> | null };

export type ContactDetailsPartsFragment = { contactDetails: { id: string, lastUpdated: string, telephone: string | null, email: string | null, source: { odsCode: string, name: string, kind: string }, address: { lines: Array<string>, postcode: string } | null, gpPractice: { odsCode: string, name: string, telephone: string | null } | null } | null };

export type AmbulanceIncidentPartsFragment = { ambulanceIncidents: Array<{ id: string, recordedAt: string, lastUpdated: string, calledAt: string, category: string, findings: string | null, sceneSafety: string | null, onSceneAt: string | null, leftSceneAt: string | null, arrivedAt: string | null, outcome: string, notConveyedBecause: string | null, handedTo: string | null, handedOverAt: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, chiefComplaint: { system: string, code: string, display: string }, address: { lines: Array<string>, postcode: string | null } | null, conveyedTo: { organisation: string, department: string | null } | null, handover: { name: string | null, organisation: string | null, telephone: string | null } | null }> | null };

export type CommunityContactPartsFragment = { communityContacts: Array<{ id: string, recordedAt: string, lastUpdated: string, contactAt: string, team: string, seenBy: string | null, minutes: number | null, summary: string, nextStep: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, mechanism: { system: string, code: string, display: string }, attendance: { system: string, code: string, display: string }, place: { name: string, town: string | null } | null }> | null };

export type AttendancePartsFragment = { attendances: Array<{ id: string, recordedAt: string, arrivedAt: string, departedAt: string | null, leftBeforeSeen: boolean, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, arrivalMode: { system: string, code: string, display: string } | null, policeConveyance: { arrivalMode: { system: string, code: string, display: string } } | null, chiefComplaint: { system: string, code: string, display: string }, outcome: { system: string, code: string, display: string } | null, place: { site: string, department: string } | null }> | null };

export type LiaisonAssessmentPartsFragment = { liaisonAssessments: Array<{ id: string, recordedAt: string, lastUpdated: string, referredAt: string, assessedAt: string | null, reason: string, assessment: string | null, formulation: string | null, plan: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, acceptedBy: { team: string, telephone: string | null, acceptedOn: string | null } | null, place: { site: string, department: string } | null }> | null };

export type PoliceContactPartsFragment = { policeContacts: Array<{ id: string, recordedAt: string, lastUpdated: string, type: string, startedAt: string, endedAt: string | null, whatHappened: string, outcome: string | null, missingRisk: string | null, vulnerabilities: Array<string>, reference: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, place: { description: string, town: string | null } | null, lastSeenPlace: { description: string, town: string | null } | null, foundPlace: { description: string, town: string | null } | null }> | null };

export type VisitPartsFragment = { visits: Array<{ id: string, recordedAt: string, arrivedAt: string, leftAt: string | null, whatBroughtYouHere: string, whatHelped: string | null, onwardPlan: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, place: { name: string, town: string } | null }> | null };

export type CrisisPlanPartsFragment = { crisisPlans: Array<{ id: string, recordedAt: string, lastUpdated: string, triggerFactors: Array<string>, earlyWarningSigns: Array<string>, whatHelps: Array<string>, whatDoesNotHelp: Array<string>, copingStrategies: Array<string>, whatToDo: Array<string>, whatToAvoid: Array<string>, advanceStatement: string | null, anticipatoryMedicines: string | null, agreedWith: string | null, reviewDate: string | null, responsibleReviewer: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, contacts: Array<{ name: string, role: string | null, telephone: string | null, hours: string | null }>, thirdPartyInformation: Array<{ recordedAt: string, givenBy: string, text: string }> | null }> | null };

export type LegalDecisionPartsFragment = { legalDecisions: Array<{ id: string, recordedAt: string, lastUpdated: string, decisionKind: string, about: string, decision: string, decidedBy: string | null, decidedOn: string, endedOn: string | null, reviewDate: string | null, registeredWith: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, deciders: Array<{ name: string, relationship: string | null, acts: string | null }> }> | null };

export type MedicationPartsFragment = { medications: Array<{ id: string, recordedAt: string, lastUpdated: string, dose: string, route: string | null, status: string, startedOn: string | null, lastIssuedOn: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, medicine: { system: string, code: string, display: string } }> | null };

export type LegalStatusPartsFragment = { legalStatusPeriods: Array<{ id: string, recordedAt: string, lastUpdated: string, manner: string | null, startedAt: string, detainedAt: string | null, endedAt: string | null, endedHow: string | null, expiresOn: string | null, responsibleClinician: string | null, rightsExplainedAt: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, legalStatus: { system: string, code: string, display: string }, stays: Array<{ kind: string, arrivedAt: string | null, leftAt: string | null, place: { name: string } | null }>, clock: { section: string, state: string, startsAt: string | null, expiresAt: string | null, endedAt: string | null, inWords: string, cannotBeComputedBecause: string | null, law: string | null, extension: { minutes: number, authorisedAt: string, authorisedBy: string, authorisedByRole: string | null, approvedBy: string | null } | null, disregardedExtensions: Array<{ inWords: string }>, warnings: Array<{ code: string, inWords: string }> } | null }> | null };

export type PlaceOfSafetyPartsFragment = { placeOfSafetyDetentions: Array<{ id: string, recordedAt: string, lastUpdated: string, circumstances: string, detainedAt: string, keptWhereFound: boolean, notConsultedBecause: string | null, searched: boolean | null, searchFound: string | null, ambulanceCalledAt: string | null, ambulanceArrivedAt: string | null, conveyedBy: string | null, policeVehicleBecause: string | null, arrivedAt: string | null, placeOfSafetyType: string | null, handedOverAt: string | null, endedAt: string | null, ending: string | null, reference: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, power: { system: string, code: string, display: string }, detainedPlace: { description: string, town: string | null } | null, consulted: { role: string, agency: string | null, consultedAt: string | null, advice: string | null } | null, placeOfSafety: { description: string, town: string | null } | null }> | null };

export type RiskPartsFragment = { riskAssessments: Array<{ id: string, recordedAt: string, lastUpdated: string, assessedAt: string, formulation: string, toSelf: string | null, toOthers: string | null, fromOthers: string | null, protectiveFactors: Array<string>, whatRaisesIt: Array<string>, safetyMeasures: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null }> | null };

export type SafeguardingPartsFragment = { safeguardingConcerns: Array<{ id: string, recordedAt: string, lastUpdated: string, about: string, abuseTypes: Array<string>, concern: string, status: string, raisedOn: string, riskOutcome: string | null, plan: string | null, whatThePersonWants: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, marac: { reference: string, heardOn: string | null, actions: Array<string> } | null }> | null };

export type SafetyPlanPartsFragment = { safetyPlans: Array<{ id: string, recordedAt: string, lastUpdated: string, warningSigns: Array<string>, copingStrategies: Array<string>, people: Array<string>, services: Array<string>, makingThingsSafer: Array<string>, worthLivingFor: string | null, agreedWith: string | null, reviewDate: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, places: { places: Array<string> } | null }> | null };

export type TreatmentPartsFragment = { treatmentEpisodes: Array<{ id: string, recordedAt: string, lastUpdated: string, startedOn: string, endedOn: string | null, status: string, keyworker: string | null, prescribing: string | null, nextAppointment: string | null, source: { odsCode: string, name: string, kind: string }, recordedBy: { name: string, role: string | null } | null, substances: Array<{ system: string, code: string, display: string }> }> | null };

export type DemographicsPartsFragment = { demographics: { id: string, lastUpdated: string, title: string | null, familyName: string, givenName: string, otherGivenNames: string | null, preferredName: string | null, dateOfBirth: string, interpreterRequired: boolean | null, communicationNeeds: string | null, deceasedOn: string | null, source: { odsCode: string, name: string, kind: string }, gender: { system: string, code: string, display: string } | null, language: { system: string, code: string, display: string } | null } | null };

export type SharingPartsFragment = { sharing: Array<{ category: string, shared: boolean, basis: string | null, reason: string | null, overridable: boolean, whatCanBeDone: string | null, source: { odsCode: string, name: string, kind: string } | null }> | null };

export type WhoItIsQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
}>;


export type WhoItIsQuery = { patient: { nhsNumber: string, demographics: { id: string, lastUpdated: string, title: string | null, familyName: string, givenName: string, otherGivenNames: string | null, preferredName: string | null, dateOfBirth: string, interpreterRequired: boolean | null, communicationNeeds: string | null, deceasedOn: string | null, source: { odsCode: string, name: string, kind: string }, gender: { system: string, code: string, display: string } | null, language: { system: string, code: string, display: string } | null } | null } | null };

export type ExportAccessHistoryQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  format: Scalars['String']['input'];
  forPerson: Scalars['Boolean']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ExportAccessHistoryQuery = { patient: { nhsNumber: string, accessHistoryExport: { fileName: string, mediaType: string, content: string, more: boolean } | null } | null };

export type AccessHistoryQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AccessHistoryQuery = { patient: { nhsNumber: string, accessHistory: Array<{ id: string, recordedAt: string, staffName: string | null, role: string, organisation: string, purpose: string, operation: string, categories: Array<string>, openedByOverride: Array<string> }> | null } | null };

export type SharingChoicesQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
}>;


export type SharingChoicesQuery = { patient: { nhsNumber: string, demographics: { id: string, lastUpdated: string, title: string | null, familyName: string, givenName: string, otherGivenNames: string | null, preferredName: string | null, dateOfBirth: string, interpreterRequired: boolean | null, communicationNeeds: string | null, deceasedOn: string | null, source: { odsCode: string, name: string, kind: string }, gender: { system: string, code: string, display: string } | null, language: { system: string, code: string, display: string } | null } | null, consentStatements: { version: number, more: boolean, source: { odsCode: string, name: string, kind: string }, agencies: Array<{ odsCode: string, name: string, kind: string }>, items: Array<{ id: string, recordedAt: string, effect: string, state: string, authority: string | null, givenAt: string | null, how: string | null, periodStart: string | null, periodEnd: string | null, reviewDate: string | null, assessor: string | null, capacityAssessedOn: string | null, givenBy: string | null, relationship: string | null, endedAt: string | null, endedWhy: string | null, inWords: string, mayBeWithdrawnBy: Array<string>, mayBeMarkedInError: boolean, recordedBy: { name: string, role: string | null } | null, scope: { categories: Array<string> | null, sources: Array<string> | null, organisations: Array<string> | null, roles: Array<string> | null, purposes: Array<string> | null, emergencyExcepted: boolean } | null, endedBy: { name: string, role: string | null } | null }> } | null } | null };

export type ExportChoicesQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
}>;


export type ExportChoicesQuery = { patient: { nhsNumber: string, consentExport: { fileName: string, mediaType: string, content: string } | null } | null };

export type MarkEnteredInErrorMutationVariables = Exact<{
  input: MarkEnteredInErrorInput;
}>;


export type MarkEnteredInErrorMutation = { markEnteredInError: { outcome: string, faults: Array<{ field: string, code: string, message: string }> } | null };

export type WithdrawStatementMutationVariables = Exact<{
  input: WithdrawStatementInput;
}>;


export type WithdrawStatementMutation = { withdrawStatement: { outcome: string, faults: Array<{ field: string, code: string, message: string }> } | null };

export type FindPeopleQueryVariables = Exact<{
  input: FindPatientsInput;
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FindPeopleQuery = { findPatients: { hasMore: boolean, after: string | null, matches: Array<{ nhsNumber: string, familyName: string, givenName: string, dateOfBirth: string, gender: { system: string, code: string, display: string } | null }> } | null };

export type ImportConsentMutationVariables = Exact<{
  input: ImportConsentInput;
}>;


export type ImportConsentMutation = { importConsent: { outcome: string, version: number | null, taken: number, lines: Array<{ resource: string, outcome: string, element: string | null, message: string | null, statementIds: Array<string> }> } | null };

export type CrisisPlanReviewsQueryVariables = Exact<{
  input: CrisisPlanReviewsInput;
}>;


export type CrisisPlanReviewsQuery = { crisisPlanReviews: Array<{ month: string, plans: number | null, pastReviewDate: number | null, suppressed: boolean, source: { odsCode: string, name: string, kind: string } }> | null };

export type SharingStatisticsQueryVariables = Exact<{
  input: SharingStatisticsInput;
}>;


export type SharingStatisticsQuery = { sharingStatistics: { months: Array<string>, csv: string, dataDictionary: string, rules: Array<string>, cells: Array<{ month: string, role: string, agencyKind: string, category: string, outcome: string, reason: string, count: number | null, suppressed: boolean }>, overrides: Array<{ month: string, role: string, opened: number | null, inappropriate: number | null, suppressed: boolean }>, agencies: Array<{ month: string, agencyKind: string, asked: number | null, notAnswering: number | null, suppressed: boolean }> } | null };

export type BeforeOverrideQueryVariables = Exact<{
  nhsNumber: Scalars['ID']['input'];
}>;


export type BeforeOverrideQuery = { patient: { nhsNumber: string, overrideGroups: Array<{ name: string, categories: Array<string> }> | null, demographics: { id: string, lastUpdated: string, title: string | null, familyName: string, givenName: string, otherGivenNames: string | null, preferredName: string | null, dateOfBirth: string, interpreterRequired: boolean | null, communicationNeeds: string | null, deceasedOn: string | null, source: { odsCode: string, name: string, kind: string }, gender: { system: string, code: string, display: string } | null, language: { system: string, code: string, display: string } | null } | null, sharing: Array<{ category: string, shared: boolean, basis: string | null, reason: string | null, overridable: boolean, whatCanBeDone: string | null, source: { odsCode: string, name: string, kind: string } | null }> | null } | null };

export type OpenOverrideMutationVariables = Exact<{
  input: OpenOverrideInput;
}>;


export type OpenOverrideMutation = { openOverride: { outcome: string, overrideId: string | null, expiresAt: string | null, justificationDueAt: string | null, faults: Array<{ field: string, code: string, message: string }> } | null };

export type ReviewFindingMutationVariables = Exact<{
  input: ReviewFindingInput;
}>;


export type ReviewFindingMutation = { reviewFinding: { outcome: string, faults: Array<{ field: string, code: string, message: string }> } | null };

export type ReviewOverrideMutationVariables = Exact<{
  input: ReviewOverrideInput;
}>;


export type ReviewOverrideMutation = { reviewOverride: { outcome: string, faults: Array<{ field: string, code: string, message: string }> } | null };

export type AuditSearchQueryVariables = Exact<{
  input: AuditSearchInput;
}>;


export type AuditSearchQuery = { auditSearch: { after: string | null, more: boolean, entries: Array<{ id: string, sequence: number, kind: string, recordedAt: string, requestId: string, nhsNumber: string | null, callerReference: string | null, callerName: string | null, role: string | null, organisation: string | null, purpose: string | null, event: string | null, operation: string | null, categoriesAsked: Array<string>, agencies: Array<string>, outcome: string | null, overrideId: string | null, subjects: Array<string>, decisions: Array<{ category: string, source: string, outcome: string, reason: string, statementIds: Array<string> }>, answers: Array<{ agency: string, outcome: string }> }> } | null };

export type FindingsQueryVariables = Exact<{
  input: FindingsInput;
}>;


export type FindingsQuery = { findings: { after: string | null, more: boolean, waiting: number, items: Array<{ id: string, kind: string, nhsNumber: string, requestId: string, foundAt: string, callerReference: string, callerName: string | null, role: string, organisation: string, purpose: string, statementId: string | null, mine: boolean, review: { outcome: string, note: string | null, reviewedAt: string, reviewedBy: string } | null }> } | null };

export type OverrideQueueQueryVariables = Exact<{
  input: OverrideQueueInput;
}>;


export type OverrideQueueQuery = { overrideQueue: { after: string | null, more: boolean, waiting: number, overdue: number, items: Array<{ id: string, nhsNumber: string, caller: string, callerName: string | null, role: string, organisation: string, purpose: string, reason: string, capacity: string, categories: Array<string>, openedAt: string, expiresAt: string, endedAt: string | null, state: string, justification: string | null, justifiedAt: string | null, justificationDueAt: string, escalated: boolean, mine: boolean, review: { outcome: string, personTold: boolean, note: string | null, reviewedAt: string, reviewedBy: string } | null }> } | null };

export type RecordStatementMutationVariables = Exact<{
  input: RecordStatementInput;
}>;


export type RecordStatementMutation = { recordStatement: { outcome: string, statementId: string | null, version: number | null, closed: Array<string>, consequences: Array<string>, faults: Array<{ field: string, code: string, message: string }> } | null };

export const PreviewPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"newlyShared"}},{"kind":"Field","name":{"kind":"Name","value":"newlyWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementId"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeKept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]} as unknown as DocumentNode<PreviewPartsFragment, unknown>;
export const StatementPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyExcepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"assessor"}},{"kind":"Field","name":{"kind":"Name","value":"capacityAssessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeWithdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMarkedInError"}}]}}]} as unknown as DocumentNode<StatementPartsFragment, unknown>;
export const ChoicesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoicesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyExcepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"assessor"}},{"kind":"Field","name":{"kind":"Name","value":"capacityAssessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeWithdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMarkedInError"}}]}}]} as unknown as DocumentNode<ChoicesPartsFragment, unknown>;
export const OverridePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"justified"}},{"kind":"Field","name":{"kind":"Name","value":"justificationDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridesToJustify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"justificationDueAt"}}]}}]}}]} as unknown as DocumentNode<OverridePartsFragment, unknown>;
export const AboutMePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AboutMeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aboutMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"whatMattersToMe"}},{"kind":"Field","name":{"kind":"Name","value":"peopleWhoMatterToMe"}},{"kind":"Field","name":{"kind":"Name","value":"howICommunicate"}},{"kind":"Field","name":{"kind":"Name","value":"myWellness"}},{"kind":"Field","name":{"kind":"Name","value":"pleaseDo"}},{"kind":"Field","name":{"kind":"Name","value":"pleaseDoNot"}},{"kind":"Field","name":{"kind":"Name","value":"howAndWhenToSupportMe"}}]}}]}}]} as unknown as DocumentNode<AboutMePartsFragment, unknown>;
export const AccommodationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccommodationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accommodation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"accommodationType"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"livesWith"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]}}]} as unknown as DocumentNode<AccommodationPartsFragment, unknown>;
export const AdjustmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonableAdjustments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"impairment"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}}]}}]}}]} as unknown as DocumentNode<AdjustmentPartsFragment, unknown>;
export const SafetyAlertPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafetyAlertParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}}]}}]}}]} as unknown as DocumentNode<SafetyAlertPartsFragment, unknown>;
export const AmbulanceAlertPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmbulanceAlertParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ambulanceSafetyAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]}}]} as unknown as DocumentNode<AmbulanceAlertPartsFragment, unknown>;
export const AllergyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllergyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causativeAgent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}}]}}]} as unknown as DocumentNode<AllergyPartsFragment, unknown>;
export const AmhpAssessmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmhpAssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amhpAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"amhp"}},{"kind":"Field","name":{"kind":"Name","value":"alternativesConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestRelative"}}]}}]}}]}}]} as unknown as DocumentNode<AmhpAssessmentPartsFragment, unknown>;
export const CarePackagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarePackageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carePackages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode<CarePackagePartsFragment, unknown>;
export const CareTeamPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"careCoordinator"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursTelephone"}}]}}]}}]}}]} as unknown as DocumentNode<CareTeamPartsFragment, unknown>;
export const CarerPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"mainCarer"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"ifCarerCannot"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidInConfidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CarerPartsFragment, unknown>;
export const ConditionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"onsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ConditionPartsFragment, unknown>;
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"onsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const ContactDetailsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactDetailsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode<ContactDetailsPartsFragment, unknown>;
export const AmbulanceIncidentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmbulanceIncidentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ambulanceIncidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"calledAt"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"chiefComplaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"sceneSafety"}},{"kind":"Field","name":{"kind":"Name","value":"onSceneAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftSceneAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notConveyedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"handedTo"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conveyedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode<AmbulanceIncidentPartsFragment, unknown>;
export const CommunityContactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommunityContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"contactAt"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}}]} as unknown as DocumentNode<CommunityContactPartsFragment, unknown>;
export const AttendancePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalMode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policeConveyance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrivalMode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiefComplaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftBeforeSeen"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}}]}}]} as unknown as DocumentNode<AttendancePartsFragment, unknown>;
export const LiaisonAssessmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiaisonAssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liaisonAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"referredAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"formulation"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}}]}}]} as unknown as DocumentNode<LiaisonAssessmentPartsFragment, unknown>;
export const PoliceContactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PoliceContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policeContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"missingRisk"}},{"kind":"Field","name":{"kind":"Name","value":"vulnerabilities"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}}]} as unknown as DocumentNode<PoliceContactPartsFragment, unknown>;
export const VisitPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatBroughtYouHere"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelped"}},{"kind":"Field","name":{"kind":"Name","value":"onwardPlan"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}}]} as unknown as DocumentNode<VisitPartsFragment, unknown>;
export const CrisisPlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"triggerFactors"}},{"kind":"Field","name":{"kind":"Name","value":"earlyWarningSigns"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"whatDoesNotHelp"}},{"kind":"Field","name":{"kind":"Name","value":"copingStrategies"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"whatToAvoid"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceStatement"}},{"kind":"Field","name":{"kind":"Name","value":"anticipatoryMedicines"}},{"kind":"Field","name":{"kind":"Name","value":"agreedWith"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleReviewer"}},{"kind":"Field","name":{"kind":"Name","value":"thirdPartyInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisPlanPartsFragment, unknown>;
export const LegalDecisionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegalDecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"registeredWith"}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"acts"}}]}}]}}]}}]} as unknown as DocumentNode<LegalDecisionPartsFragment, unknown>;
export const MedicationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"medicine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}}]}}]}}]} as unknown as DocumentNode<MedicationPartsFragment, unknown>;
export const LegalStatusPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegalStatusParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalStatusPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedHow"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleClinician"}},{"kind":"Field","name":{"kind":"Name","value":"rightsExplainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeComputedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disregardedExtensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegalStatusPartsFragment, unknown>;
export const PlaceOfSafetyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfSafetyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOfSafetyDetentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"power"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}},{"kind":"Field","name":{"kind":"Name","value":"detainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detainedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptWhereFound"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notConsultedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"searched"}},{"kind":"Field","name":{"kind":"Name","value":"searchFound"}},{"kind":"Field","name":{"kind":"Name","value":"ambulanceCalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"ambulanceArrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conveyedBy"}},{"kind":"Field","name":{"kind":"Name","value":"policeVehicleBecause"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfSafetyType"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfSafety"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<PlaceOfSafetyPartsFragment, unknown>;
export const RiskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"formulation"}},{"kind":"Field","name":{"kind":"Name","value":"toSelf"}},{"kind":"Field","name":{"kind":"Name","value":"toOthers"}},{"kind":"Field","name":{"kind":"Name","value":"fromOthers"}},{"kind":"Field","name":{"kind":"Name","value":"protectiveFactors"}},{"kind":"Field","name":{"kind":"Name","value":"whatRaisesIt"}},{"kind":"Field","name":{"kind":"Name","value":"safetyMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}}]}}]}}]} as unknown as DocumentNode<RiskPartsFragment, unknown>;
export const SafeguardingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeguardingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safeguardingConcerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"abuseTypes"}},{"kind":"Field","name":{"kind":"Name","value":"concern"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"riskOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"whatThePersonWants"}},{"kind":"Field","name":{"kind":"Name","value":"marac"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}}]} as unknown as DocumentNode<SafeguardingPartsFragment, unknown>;
export const SafetyPlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafetyPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"warningSigns"}},{"kind":"Field","name":{"kind":"Name","value":"copingStrategies"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"makingThingsSafer"}},{"kind":"Field","name":{"kind":"Name","value":"worthLivingFor"}},{"kind":"Field","name":{"kind":"Name","value":"agreedWith"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"}}]}}]}}]}}]} as unknown as DocumentNode<SafetyPlanPartsFragment, unknown>;
export const TreatmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treatmentEpisodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"substances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyworker"}},{"kind":"Field","name":{"kind":"Name","value":"prescribing"}},{"kind":"Field","name":{"kind":"Name","value":"nextAppointment"}}]}}]}}]} as unknown as DocumentNode<TreatmentPartsFragment, unknown>;
export const DemographicsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemographicsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"otherGivenNames"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreterRequired"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}}]}}]}}]} as unknown as DocumentNode<DemographicsPartsFragment, unknown>;
export const SharingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}},{"kind":"Field","name":{"kind":"Name","value":"whatCanBeDone"}}]}}]}}]} as unknown as DocumentNode<SharingPartsFragment, unknown>;
export const PreviewSharingDocument = {"__meta__":{"hash":"6e870ce62db1c8173eea83ce99798de3aac5a4dbe10eff818327a36fea7f1148"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recording"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementDraftInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withdrawing"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"previewStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recording"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recording"}}},{"kind":"Argument","name":{"kind":"Name","value":"withdrawing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withdrawing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationType"}},{"kind":"Field","name":{"kind":"Name","value":"newlyShared"}},{"kind":"Field","name":{"kind":"Name","value":"newlyWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"quiet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementId"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeKept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]} as unknown as DocumentNode<PreviewSharingQuery, PreviewSharingQueryVariables>;
export const JustifyOverrideDocument = {"__meta__":{"hash":"7287de79919a91104ad6a95330c847414edc0714c5f3fdb152f96c4e109b305a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JustifyOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JustifyOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"justifyOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<JustifyOverrideMutation, JustifyOverrideMutationVariables>;
export const EndOverrideDocument = {"__meta__":{"hash":"49fbb96b7103c59ea90813571bb74de870df3bc9f280ad4fb7b6dd27dd5586b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<EndOverrideMutation, EndOverrideMutationVariables>;
export const OpenRecordDocument = {"__meta__":{"hash":"8b6f95520ca4c4a10352f0bd8d1248c13b24014d1f5da231fe8a44155953ac7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overrides"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharingParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overrides"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}},{"kind":"Field","name":{"kind":"Name","value":"whatCanBeDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"justified"}},{"kind":"Field","name":{"kind":"Name","value":"justificationDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridesToJustify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"justificationDueAt"}}]}}]}}]} as unknown as DocumentNode<OpenRecordQuery, OpenRecordQueryVariables>;
export const PatientIndexPartDocument = {"__meta__":{"hash":"1955616a78b318352e8bee46fe281132836fa32e56715ddc83aad6c15f0320e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientIndexPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"demographics"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contactDetails"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemographicsParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"demographics"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactDetailsParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contactDetails"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemographicsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"otherGivenNames"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreterRequired"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactDetailsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gpPractice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}}]} as unknown as DocumentNode<PatientIndexPartQuery, PatientIndexPartQueryVariables>;
export const MentalHealthTrustPartDocument = {"__meta__":{"hash":"69af7d78efc55b0052423d660337bdf1c3e172651767f97d21c17c5e1c960449"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentalHealthTrustPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crisisPlans"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"riskAssessments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"careTeam"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legalStatusPeriods"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityContacts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conditions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"safetyAlerts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisPlanParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crisisPlans"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"riskAssessments"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"careTeam"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegalStatusParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legalStatusPeriods"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommunityContactParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityContacts"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConditionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conditions"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyAlertParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"safetyAlerts"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"triggerFactors"}},{"kind":"Field","name":{"kind":"Name","value":"earlyWarningSigns"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"whatDoesNotHelp"}},{"kind":"Field","name":{"kind":"Name","value":"copingStrategies"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"whatToAvoid"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advanceStatement"}},{"kind":"Field","name":{"kind":"Name","value":"anticipatoryMedicines"}},{"kind":"Field","name":{"kind":"Name","value":"agreedWith"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleReviewer"}},{"kind":"Field","name":{"kind":"Name","value":"thirdPartyInformation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"formulation"}},{"kind":"Field","name":{"kind":"Name","value":"toSelf"}},{"kind":"Field","name":{"kind":"Name","value":"toOthers"}},{"kind":"Field","name":{"kind":"Name","value":"fromOthers"}},{"kind":"Field","name":{"kind":"Name","value":"protectiveFactors"}},{"kind":"Field","name":{"kind":"Name","value":"whatRaisesIt"}},{"kind":"Field","name":{"kind":"Name","value":"safetyMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"careCoordinator"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursTelephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegalStatusParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalStatusPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedHow"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleClinician"}},{"kind":"Field","name":{"kind":"Name","value":"rightsExplainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeComputedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disregardedExtensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommunityContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"contactAt"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConditionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"onsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafetyAlertParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}}]}}]}}]} as unknown as DocumentNode<MentalHealthTrustPartQuery, MentalHealthTrustPartQueryVariables>;
export const AcuteHospitalPartDocument = {"__meta__":{"hash":"3f764e87a51d2cc7bd6593900028fd283bd4d4f24fc4e19ec086964870541830"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcuteHospitalPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendances"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"liaisonAssessments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendances"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiaisonAssessmentParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"liaisonAssessments"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"departedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalMode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policeConveyance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrivalMode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiefComplaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftBeforeSeen"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiaisonAssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liaisonAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"referredAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"formulation"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}}]}}]} as unknown as DocumentNode<AcuteHospitalPartQuery, AcuteHospitalPartQueryVariables>;
export const AmbulancePartDocument = {"__meta__":{"hash":"c8e46d0f436eaaecc2ed219769219069addee5908c0dac39f74c36067c4e3c07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AmbulancePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ambulanceIncidents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ambulanceSafetyAlerts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmbulanceIncidentParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ambulanceIncidents"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmbulanceAlertParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ambulanceSafetyAlerts"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmbulanceIncidentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ambulanceIncidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"calledAt"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"chiefComplaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"sceneSafety"}},{"kind":"Field","name":{"kind":"Name","value":"onSceneAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftSceneAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notConveyedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"handedTo"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conveyedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmbulanceAlertParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ambulanceSafetyAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]}}]} as unknown as DocumentNode<AmbulancePartQuery, AmbulancePartQueryVariables>;
export const PolicePartDocument = {"__meta__":{"hash":"4ff34775b0e268795c419de292b71f2dfe717abcdc284acec9ebe4f2d42bf4f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policeContacts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeOfSafetyDetentions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PoliceContactParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policeContacts"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfSafetyParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeOfSafetyDetentions"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PoliceContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policeContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"missingRisk"}},{"kind":"Field","name":{"kind":"Name","value":"vulnerabilities"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfSafetyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOfSafetyDetentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"power"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}},{"kind":"Field","name":{"kind":"Name","value":"detainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"detainedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptWhereFound"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notConsultedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"searched"}},{"kind":"Field","name":{"kind":"Name","value":"searchFound"}},{"kind":"Field","name":{"kind":"Name","value":"ambulanceCalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"ambulanceArrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conveyedBy"}},{"kind":"Field","name":{"kind":"Name","value":"policeVehicleBecause"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfSafetyType"}},{"kind":"Field","name":{"kind":"Name","value":"placeOfSafety"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<PolicePartQuery, PolicePartQueryVariables>;
export const PrimaryCarePartDocument = {"__meta__":{"hash":"8dc435c06029b883e3914f4284fb0f67c242f24fbd693a7e85fd7bfe5f0067d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrimaryCarePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"allergies"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medications"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"problems"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllergyParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allergies"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MedicationParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medications"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"problems"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllergyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causativeAgent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MedicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"medicine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dose"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"significance"}},{"kind":"Field","name":{"kind":"Name","value":"onsetOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<PrimaryCarePartQuery, PrimaryCarePartQueryVariables>;
export const SocialCarePartDocument = {"__meta__":{"hash":"620d82453dfc13d9850f0f70ee80b373a8c95397a1f3bb074390d37fdeff6fcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialCarePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amhpAssessments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"carePackages"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"safeguardingConcerns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"carers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accommodation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legalDecisions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmhpAssessmentParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amhpAssessments"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarePackageParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"carePackages"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeguardingParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"safeguardingConcerns"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarerParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"carers"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccommodationParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accommodation"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegalDecisionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legalDecisions"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmhpAssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amhpAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"amhp"}},{"kind":"Field","name":{"kind":"Name","value":"alternativesConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestRelative"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarePackageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carePackages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeguardingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safeguardingConcerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"abuseTypes"}},{"kind":"Field","name":{"kind":"Name","value":"concern"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"riskOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"whatThePersonWants"}},{"kind":"Field","name":{"kind":"Name","value":"marac"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"mainCarer"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"ifCarerCannot"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidInConfidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccommodationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accommodation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"accommodationType"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"livesWith"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegalDecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"registeredWith"}},{"kind":"Field","name":{"kind":"Name","value":"deciders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"acts"}}]}}]}}]}}]} as unknown as DocumentNode<SocialCarePartQuery, SocialCarePartQueryVariables>;
export const SafeHavenPartDocument = {"__meta__":{"hash":"9f3a734b5f04b0604165ac290552dda03caa436c501f5ab826471548478c327d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SafeHavenPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aboutMe"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"safetyPlans"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reasonableAdjustments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visits"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AboutMeParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aboutMe"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyPlanParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"safetyPlans"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdjustmentParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reasonableAdjustments"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatBroughtYouHere"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelped"}},{"kind":"Field","name":{"kind":"Name","value":"onwardPlan"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AboutMeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aboutMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"whatMattersToMe"}},{"kind":"Field","name":{"kind":"Name","value":"peopleWhoMatterToMe"}},{"kind":"Field","name":{"kind":"Name","value":"howICommunicate"}},{"kind":"Field","name":{"kind":"Name","value":"myWellness"}},{"kind":"Field","name":{"kind":"Name","value":"pleaseDo"}},{"kind":"Field","name":{"kind":"Name","value":"pleaseDoNot"}},{"kind":"Field","name":{"kind":"Name","value":"howAndWhenToSupportMe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafetyPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"warningSigns"}},{"kind":"Field","name":{"kind":"Name","value":"copingStrategies"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"makingThingsSafer"}},{"kind":"Field","name":{"kind":"Name","value":"worthLivingFor"}},{"kind":"Field","name":{"kind":"Name","value":"agreedWith"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdjustmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonableAdjustments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"}},{"kind":"Field","name":{"kind":"Name","value":"impairment"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}}]}}]}}]} as unknown as DocumentNode<SafeHavenPartQuery, SafeHavenPartQueryVariables>;
export const SubstanceMisusePartDocument = {"__meta__":{"hash":"e18ca0ed976e4876e17db5ff07c9d4ae9a35a4fe715e8facf41512b78fc6201b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubstanceMisusePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"treatmentEpisodes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TreatmentParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"treatmentEpisodes"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TreatmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treatmentEpisodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"substances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyworker"}},{"kind":"Field","name":{"kind":"Name","value":"prescribing"}},{"kind":"Field","name":{"kind":"Name","value":"nextAppointment"}}]}}]}}]} as unknown as DocumentNode<SubstanceMisusePartQuery, SubstanceMisusePartQueryVariables>;
export const WhoItIsDocument = {"__meta__":{"hash":"2cd9e933011312b5980bb85b7dd5bc2350ab54c7edc84dd2537928318d10d29a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoItIs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemographicsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemographicsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"otherGivenNames"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreterRequired"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}}]}}]}}]} as unknown as DocumentNode<WhoItIsQuery, WhoItIsQueryVariables>;
export const ExportAccessHistoryDocument = {"__meta__":{"hash":"af1d23dc5a82dc61ea14b9a591b6afa4c7a3025266c969faa72f481160165ea3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportAccessHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forPerson"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"accessHistoryExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}},{"kind":"Argument","name":{"kind":"Name","value":"forPerson"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forPerson"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]}}]} as unknown as DocumentNode<ExportAccessHistoryQuery, ExportAccessHistoryQueryVariables>;
export const AccessHistoryDocument = {"__meta__":{"hash":"4599090b9602f4bdeec37594ff024a14abceee3675a715c4af0ba172643385d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"accessHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"openedByOverride"}}]}}]}}]}}]} as unknown as DocumentNode<AccessHistoryQuery, AccessHistoryQueryVariables>;
export const SharingChoicesDocument = {"__meta__":{"hash":"a322683db5c44b5ce539c9a756ae6e9f9ccea438839c6f40d386c956339a0fb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharingChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemographicsParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoicesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyExcepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"assessor"}},{"kind":"Field","name":{"kind":"Name","value":"capacityAssessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedWhy"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeWithdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMarkedInError"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemographicsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"otherGivenNames"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreterRequired"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoicesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}]}]}}]}}]} as unknown as DocumentNode<SharingChoicesQuery, SharingChoicesQueryVariables>;
export const ExportChoicesDocument = {"__meta__":{"hash":"700f47aaa916708cd62c5409f67c83458690b6b438445cd622e602528768693d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"consentExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<ExportChoicesQuery, ExportChoicesQueryVariables>;
export const MarkEnteredInErrorDocument = {"__meta__":{"hash":"a4cc8e729be6a1ed7636daa595b45d728dd2188dbe61a73be5133556beced84b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkEnteredInError"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkEnteredInErrorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markEnteredInError"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkEnteredInErrorMutation, MarkEnteredInErrorMutationVariables>;
export const WithdrawStatementDocument = {"__meta__":{"hash":"fda47c054b5d1ce48f016e3c00cf0c35337b9a52f41dd9a8c8f2cde4c81dcd14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawStatementMutation, WithdrawStatementMutationVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"0a898129c767ffff4ba263b557774413e3b6207432f7a63aea25ac08bd7f4ef3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindPatientsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findPatients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const ImportConsentDocument = {"__meta__":{"hash":"ddc21aafebce60c361f52fe2f87eec9a89ac8702f23f1ff31c556b48a616fd3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}}]}}]} as unknown as DocumentNode<ImportConsentMutation, ImportConsentMutationVariables>;
export const CrisisPlanReviewsDocument = {"__meta__":{"hash":"536f1dacc256a96c93b929a169d65e1bcdd82f54dd06fce3c35b24a790ddd299"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisPlanReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisPlanReviewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisPlanReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"}},{"kind":"Field","name":{"kind":"Name","value":"pastReviewDate"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]} as unknown as DocumentNode<CrisisPlanReviewsQuery, CrisisPlanReviewsQueryVariables>;
export const SharingStatisticsDocument = {"__meta__":{"hash":"7681a9e1c36212b12b563d1c4e15d3c7b9621db280b0e76b2cff32c3a1c442a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharingStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingStatisticsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agencyKind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"inappropriate"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"agencyKind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"notAnswering"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"dataDictionary"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}}]}}]} as unknown as DocumentNode<SharingStatisticsQuery, SharingStatisticsQueryVariables>;
export const BeforeOverrideDocument = {"__meta__":{"hash":"0d344890dfe69973b915f8c6e2275a402ccf578e4595b77a5d44f247f6593ca4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BeforeOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nhsNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nhsNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemographicsParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharingParts"}},{"kind":"Field","name":{"kind":"Name","value":"overrideGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemographicsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demographics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdated"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"otherGivenNames"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreterRequired"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Patient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}},{"kind":"Field","name":{"kind":"Name","value":"whatCanBeDone"}}]}}]}}]} as unknown as DocumentNode<BeforeOverrideQuery, BeforeOverrideQueryVariables>;
export const OpenOverrideDocument = {"__meta__":{"hash":"aa2150be95438de713575ddbe74ef28082a1c5f3e0941329b14094c6b4cca95c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"overrideId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"justificationDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenOverrideMutation, OpenOverrideMutationVariables>;
export const ReviewFindingDocument = {"__meta__":{"hash":"4491eba962eaa122154e193ffa91308a9e9910c1b89d5037d399d19128eb5937"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewFindingMutation, ReviewFindingMutationVariables>;
export const ReviewOverrideDocument = {"__meta__":{"hash":"a00af2d362e5faca5a5fe3b0a5e909c4d9c98783a444f2b6cb69440c4c4b1db5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewOverrideMutation, ReviewOverrideMutationVariables>;
export const AuditSearchDocument = {"__meta__":{"hash":"0797b184fb45b1566fc7d8744a3b1b0f06be007746f1a8ab68bad13c92b22b5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"callerReference"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"categoriesAsked"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"overrideId"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}}]} as unknown as DocumentNode<AuditSearchQuery, AuditSearchQueryVariables>;
export const FindingsDocument = {"__meta__":{"hash":"2eb89c421ec72118c1e81f5327114591d6050a93c8f9a79be829920094beedd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Findings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"callerReference"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"statementId"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<FindingsQuery, FindingsQueryVariables>;
export const OverrideQueueDocument = {"__meta__":{"hash":"889d3a2985030d176ad08554ce10161f9256ce0e3b3ece6e6cbccb7aec9c9217"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverrideQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideQueueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overrideQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"caller"}},{"kind":"Field","name":{"kind":"Name","value":"callerName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"justifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"justificationDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"escalated"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"personTold"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<OverrideQueueQuery, OverrideQueueQueryVariables>;
export const RecordStatementDocument = {"__meta__":{"hash":"ae5fa4af46116a46fa70520499885efdb3faf56af0713cad0f00f35a8c067bbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"statementId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}}]}}]}}]} as unknown as DocumentNode<RecordStatementMutation, RecordStatementMutationVariables>;