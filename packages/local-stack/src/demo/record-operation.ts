const item = 'id source { odsCode name kind } recordedAt recordedBy { name role }'

/** Everything about one person that this system can be asked for. */
export const recordOperation = `query Record($nhsNumber: ID!) {
  patient(nhsNumber: $nhsNumber) {
    nhsNumber
    demographics { id source { odsCode name } lastUpdated title familyName givenName preferredName dateOfBirth gender { system code display } deceasedOn }
    contactDetails { id source { odsCode } telephone email address { lines postcode } gpPractice { odsCode name } }
    sharing { category source { odsCode } shared basis reason overridable whatCanBeDone }
    accessHistory { id recordedAt role organisation purpose categories }
    crisisPlans { ${item} lastUpdated triggerFactors whatHelps whatToDo whatToAvoid contacts { name telephone } reviewDate thirdPartyInformation { recordedAt givenBy text } }
    careTeam { ${item} name role careCoordinator team { name telephone outOfHoursTelephone } }
    attendances { ${item} arrivedAt departedAt arrivalMode { display } policeConveyance { arrivalMode { display } } chiefComplaint { display } outcome { display } leftBeforeSeen place { site department } }
    liaisonAssessments { ${item} lastUpdated reason assessment formulation plan acceptedBy { team telephone } place { site department } }
    visits { ${item} arrivedAt whatBroughtYouHere whatHelped onwardPlan place { name town } }
    aboutMe { ${item} whatMattersToMe pleaseDo pleaseDoNot }
    allergies { source { odsCode } state items { ${item} causativeAgent { system code display } reaction { display } severity } }
    medications { ${item} medicine { system code display } dose status startedOn lastIssuedOn }
    problems { ${item} lastUpdated condition { system code display } status significance onsetOn comment }
    safetyPlans { ${item} lastUpdated warningSigns copingStrategies people services makingThingsSafer places { places } }
    reasonableAdjustments { ${item} category { code display } adjustment impairment }
    treatmentEpisodes { ${item} startedOn status substances { display } keyworker prescribing nextAppointment }
    ambulanceIncidents { ${item} lastUpdated calledAt category chiefComplaint { display } findings sceneSafety outcome notConveyedBecause handedTo handover { name organisation } conveyedTo { organisation } address { lines postcode } }
    ambulanceSafetyAlerts { ${item} kind alert whatToDo reviewDate address { lines access } }
    policeContacts { ${item} type startedAt endedAt whatHappened vulnerabilities outcome place { description } lastSeenPlace { description } foundPlace { description } }
    placeOfSafetyDetentions { ${item} power { code display } detainedAt consulted { role agency } conveyedBy placeOfSafetyType arrivedAt endedAt detainedPlace { description } placeOfSafety { description } }
    amhpAssessments { ${item} requestedAt reason outcome { decision legalStatus { code } } place { name town } }
    carePackages { ${item} service status support hoursPerWeek outcomes provider { name telephone } }
    safeguardingConcerns { ${item} raisedOn about abuseTypes concern plan marac { reference heardOn actions } }
    carers { ${item} name relationship mainCarer support contact { telephone email } saidInConfidence { saidOn text } }
    accommodation { ${item} accommodationType settled livesWith address { lines postcode access } }
    legalDecisions { ${item} decisionKind about decision decidedOn deciders { name relationship } }
  }
}`
