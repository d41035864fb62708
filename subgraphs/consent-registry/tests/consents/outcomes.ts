/** What comes of each file here, word for word: the decisions read, or every fault with its element. */
export const outcomes: readonly { readonly file: string; readonly says: readonly string[] }[] = [
  {
    file: 'actions-of-showing.json',
    says: ['PERMIT category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'attorney.json',
    says: ['REFUSE category ABOUT_ME by ATTORNEY at 2026-03-02T10:15:00.000Z, reviewed 2027-01-01'],
  },
  {
    file: 'best-interests.json',
    says: ['PERMIT category ABOUT_ME by BEST_INTERESTS at 2026-03-02T10:15:00.000Z, reviewed 2026-12-01'],
  },
  {
    file: 'class-of-resources.json',
    says: ['REFUSE category ALLERGIES+MEDICATION by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'data-period-refused-wider.json',
    says: ['REFUSE category CONDITIONS by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'day-of-a-permit.json',
    says: ['PERMIT category RISK by PERSON at 2026-06-01T23:00:00.000Z'],
  },
  {
    file: 'day-of-a-refusal.json',
    says: ['REFUSE everything by PERSON at 2026-03-02T23:59:59.999Z'],
  },
  {
    file: 'extension-passed-over.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'label-substance-use-permitted.json',
    says: ['PERMIT category SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'labels-refused-wider.json',
    says: ['REFUSE category DOMESTIC_ABUSE+SEXUAL_HEALTH+SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'number-with-spaces.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'opt-in-but-two-organisations.json',
    says: [
      'PERMIT everything by PERSON at 2026-03-02T10:15:00.000Z',
      'REFUSE organisation ZL001+ZS001 by PERSON at 2026-03-02T10:15:00.000Z',
    ],
  },
  {
    file: 'opt-in-without-provision.json',
    says: ['PERMIT everything by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'opt-in-without-root-type.json',
    says: ['PERMIT everything by PERSON at 2026-03-02T10:15:00.000Z from 2026-03-02T00:00:00.000Z to '],
  },
  {
    file: 'opt-out-except-crisis-plan-for-liaison.json',
    says: [
      'REFUSE everything by PERSON at 2026-03-02T10:15:00.000Z',
      'PERMIT category CRISIS_PLAN, role LIAISON_CLINICIAN by PERSON at 2026-03-02T10:15:00.000Z',
    ],
  },
  {
    file: 'opt-out-with-root-type.json',
    says: ['REFUSE everything by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'opt-out-without-provision.json',
    says: ['REFUSE everything by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'period-of-days.json',
    says: ['PERMIT category SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z from 2026-05-31T23:00:00.000Z to 2026-06-30T23:00:00.000Z'],
  },
  {
    file: 'period-of-instants.json',
    says: ['REFUSE everything by PERSON at 2026-03-02T10:15:00.000Z from 2026-09-01T08:00:00.000Z to 2026-09-01T17:00:00.501Z'],
  },
  {
    file: 'period-lapsed.json',
    says: ['not in force'],
  },
  {
    file: 'permit-from-one-holder-to-one-recipient.json',
    says: ['PERMIT category CONDITIONS, source ZH001, organisation ZM001 by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'permit-role-at-organisations.json',
    says: [
      'PERMIT category POLICE_CONTACT, organisation ZH001+ZM001, role LIAISON_CLINICIAN+PARAMEDIC by PERSON at 2026-03-02T10:15:00.000Z',
    ],
  },
  {
    file: 'permit-substance-use.json',
    says: ['PERMIT category SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'permit-verified.json',
    says: ['PERMIT category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'purposes.json',
    says: ['PERMIT category RISK, purpose ETREAT+SAFEGUARDING+TREAT by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refusal-not-verified.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refusal-of-nobody-named.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refuse-substance-use.json',
    says: ['REFUSE category SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refuse-together-by-profile.json',
    says: ['REFUSE source ZD001, role GP by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refuse-treatment-except-emergencies.json',
    says: ['REFUSE category CRISIS_PLAN, purpose TREAT but in emergencies by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refuse-use-refuses-showing.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'refuse-what-one-agency-holds.json',
    says: ['REFUSE source ZD001 by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'signed-form-attached.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'signed-form-referred-to.json',
    says: ['REFUSE category RISK by PERSON at 2026-03-02T10:15:00.000Z'],
  },
  {
    file: 'status-draft.json',
    says: ['not in force'],
  },
  {
    file: 'status-entered-in-error.json',
    says: ['not in force'],
  },
  {
    file: 'status-inactive.json',
    says: ['not in force'],
  },
  {
    file: 'status-proposed.json',
    says: ['not in force'],
  },
  {
    file: 'status-rejected.json',
    says: ['not in force'],
  },
  {
    file: 'three-levels.json',
    says: [
      'PERMIT category CRISIS_PLAN+RISK+SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z',
      'REFUSE category SUBSTANCE_USE by PERSON at 2026-03-02T10:15:00.000Z',
      'PERMIT category SUBSTANCE_USE, role PARAMEDIC by PERSON at 2026-03-02T10:15:00.000Z',
    ],
  },
  {
    file: 'bad-action-collect.json',
    says: ['Consent.provision.action is not about showing information'],
  },
  {
    file: 'bad-action-unknown.json',
    says: ['Consent.provision.action[0] is not an action we know', 'Consent.provision.action is not about showing information'],
  },
  {
    file: 'bad-actor-by-reference-only.json',
    says: ['Consent.provision.actor[0].reference names no organisation by its ODS code'],
  },
  {
    file: 'bad-actor-of-another-kind.json',
    says: ['Consent.provision.actor[0].role is neither the one who holds (CST) nor one who receives (IRCP, PRCP, or a role of ours)'],
  },
  {
    file: 'bad-actor-role-unknown.json',
    says: ['Consent.provision.actor[0].role is not a role we know'],
  },
  {
    file: 'bad-actor-without-role.json',
    says: ['Consent.provision.actor[0].role is missing'],
  },
  {
    file: 'bad-actors-not-all-pairs.json',
    says: ['Consent.provision.actor these roles and organisations cannot be said by one rule: name each by a provision of its own'],
  },
  {
    file: 'bad-authority-unknown.json',
    says: ['Consent.extension the authority is not one we know'],
  },
  {
    file: 'bad-category-emergency-only.json',
    says: ['Consent.category[0] is not one of the categories of consent to sharing that we know'],
  },
  {
    file: 'bad-category-missing.json',
    says: ['Consent.category is missing'],
  },
  {
    file: 'bad-check-digit.json',
    says: ['Consent.patient.identifier.value is not a valid NHS number: check the ten digits'],
  },
  {
    file: 'bad-class-narrower-than-a-category.json',
    says: ['Consent.provision.class[0] means less than any category here: a permit of it would show more'],
  },
  {
    file: 'bad-class-unknown.json',
    says: ['Consent.provision.class[0] is not a code we can map to what is shared here'],
  },
  {
    file: 'bad-contained.json',
    says: ['Consent.contained is not read: name people and organisations by identifier'],
  },
  {
    file: 'bad-data-period-permitted.json',
    says: ['Consent.provision.dataPeriod a permit for some years only cannot be kept'],
  },
  {
    file: 'bad-date-in-no-calendar.json',
    says: ['Consent.dateTime must be a day, or a time with seconds and zone'],
  },
  {
    file: 'bad-date-in-the-future.json',
    says: ['Consent.dateTime lies in the future'],
  },
  {
    file: 'bad-date-is-a-month.json',
    says: ['Consent.dateTime must be a day, or a time with seconds and zone'],
  },
  {
    file: 'bad-day-where-both-are-said.json',
    says: ['Consent.dateTime must say the time, since the resource both permits and refuses'],
  },
  {
    file: 'bad-emergency-excepted-of-a-permit.json',
    says: ['Consent.provision.modifierExtension excepts emergencies, which only a refusal that names TREAT can'],
  },
  {
    file: 'bad-exception-names-no-less.json',
    says: ['Consent.provision.provision[0] names no less than the rule it is an exception to'],
  },
  {
    file: 'bad-exception-reaches-further.json',
    says: ['Consent.provision.provision[0].class reaches beyond the rule it is an exception to'],
  },
  {
    file: 'bad-exception-says-the-same.json',
    says: ['Consent.provision.provision[0].type must be permit: an exception says the opposite of its rule'],
  },
  {
    file: 'bad-exception-undoes-another.json',
    says: ['Consent.provision.provision[0].provision[0] lies within another refusal it is no exception to, and would undo it'],
  },
  {
    file: 'bad-exception-without-type.json',
    says: ['Consent.provision.provision[0].type must be deny: an exception says the opposite of its rule'],
  },
  {
    file: 'bad-holder-or-recipient-refused.json',
    says: ['Consent.provision.actor a refusal of a holder and a recipient may mean either or both: refuse each by a provision of its own'],
  },
  {
    file: 'bad-implicit-rules.json',
    says: ['Consent.implicitRules rules laid down elsewhere may change what the resource means'],
  },
  {
    file: 'bad-label-and-class.json',
    says: ['Consent.provision.securityLabel means less than the class alone: give one of them'],
  },
  {
    file: 'bad-label-confidentiality.json',
    says: ['Consent.provision.securityLabel[0] is not a code we can map to what is shared here'],
  },
  {
    file: 'bad-label-narrower-than-a-category.json',
    says: ['Consent.provision.securityLabel[0] means less than any category here: a permit of it would show more'],
  },
  {
    file: 'bad-label-psychiatry.json',
    says: ['Consent.provision.securityLabel[0] is not a code we can map to what is shared here'],
  },
  {
    file: 'bad-label-unknown.json',
    says: ['Consent.provision.securityLabel[0] is not a code we can map to what is shared here'],
  },
  {
    file: 'bad-modifier-extension-of-an-actor.json',
    says: ['Consent.provision.actor[0].modifierExtension is not an element we can read here, and might change what the rest means'],
  },
  {
    file: 'bad-modifier-extension-of-the-provision.json',
    says: ['Consent.provision.modifierExtension[0] is not known here, and changes what the rule means'],
  },
  {
    file: 'bad-modifier-extension-of-the-resource.json',
    says: ['Consent.modifierExtension is not known here, and changes what the resource means'],
  },
  {
    file: 'bad-neither-policy-nor-rule.json',
    says: ['Consent.policyRule is missing, and there is no policy'],
  },
  {
    file: 'bad-no-date.json',
    says: ['Consent.dateTime is missing: say when the decision was given'],
  },
  {
    file: 'bad-no-type-and-no-rule.json',
    says: ['Consent.provision.type is missing, and no policyRule says whether the base permits or refuses'],
  },
  {
    file: 'bad-opt-out-of-all-or-of-less.json',
    says: ['Consent.provision.class the policyRule opts out of everything, and the provision of less: leave out one of them'],
  },
  {
    file: 'bad-patient-by-reference-only.json',
    says: ['Consent.patient.identifier names no NHS number: give one of the system https://fhir.nhs.uk/Id/nhs-number'],
  },
  {
    file: 'bad-patient-missing.json',
    says: ['Consent.patient is missing: say by NHS number whom this is about'],
  },
  {
    file: 'bad-performer-contradicts-authority.json',
    says: ['Consent.performer says otherwise than the authority in the extension'],
  },
  {
    file: 'bad-performer-is-a-relative.json',
    says: ['Consent.performer is not the patient alone: say by the authority extension in whose name this was given'],
  },
  {
    file: 'bad-period-backwards.json',
    says: ['Consent.provision.period ends before it begins, or outside its rule'],
  },
  {
    file: 'bad-period-without-zone.json',
    says: ['Consent.provision.period.end must be a day, or a time with seconds and zone'],
  },
  {
    file: 'bad-permit-not-verified.json',
    says: ['Consent.verification[0].verified is false: a permit must be verified'],
  },
  {
    file: 'bad-permit-of-nobody-named.json',
    says: ['Consent.performer is missing: say who permits this'],
  },
  {
    file: 'bad-policy-rule-unknown.json',
    says: ['Consent.policyRule is not a policy rule we know: OPTIN, OPTINR, OPTOUT or OPTOUTE'],
  },
  {
    file: 'bad-policy-unknown.json',
    says: ['Consent.policy[0] is a policy we do not know: its rules might limit what this permits'],
  },
  {
    file: 'bad-purpose-unknown.json',
    says: ['Consent.provision.purpose[1] is not a purpose records are opened for here'],
  },
  {
    file: 'bad-restrictions-not-named.json',
    says: ['Consent.provision names no restriction, though the policyRule is OPTINR'],
  },
  {
    file: 'bad-root-limits-or-excepts.json',
    says: ['Consent.provision.actor the provision may be a limit of the policy or an exception to it: say which by its type'],
  },
  {
    file: 'bad-scope-research.json',
    says: ['Consent.scope is not patient-privacy: only choices about sharing are taken'],
  },
  {
    file: 'bad-single-code.json',
    says: ['Consent.provision.code single codes cannot be told apart here: name a class'],
  },
  {
    file: 'bad-single-items.json',
    says: ['Consent.provision.data single items cannot be named here: ask the agency to seal them'],
  },
  {
    file: 'bad-status-missing.json',
    says: ['Consent.status is missing, or not a status of Consent'],
  },
  {
    file: 'bad-status-unknown.json',
    says: ['Consent.status is missing, or not a status of Consent'],
  },
  {
    file: 'bad-two-labels-permitted.json',
    says: ['Consent.provision.securityLabel several labels may mean only what bears them all: permit each by a provision of its own'],
  },
  {
    file: 'bad-two-sources.json',
    says: ['Consent.sourceReference is given along with sourceAttachment: R4 allows one source'],
  },
  {
    file: 'bad-type-contradicts-rule.json',
    says: ['Consent.provision.type says otherwise than Consent.policyRule'],
  },
  {
    file: 'bad-unknown-element.json',
    says: ['Consent.provision.unless is not an element we can read here, and might change what the rest means'],
  },
  {
    file: 'bad-wrong-resource-type.json',
    says: [
      'Consent.resourceType is not Consent',
      'Consent.status is missing, or not a status of Consent',
      'Consent.scope is missing',
      'Consent.category is missing',
    ],
  },
]
