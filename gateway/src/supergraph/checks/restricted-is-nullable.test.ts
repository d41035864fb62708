import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('restrictedIsNullable', [
  {
    bad: 'a labelled field on Patient that is not nullable',
    in: 'patient-index',
    change: [['contactDetails: ContactDetails', 'contactDetails: ContactDetails!']],
    says: [
      'patient-index: Patient.contactDetails is labelled @consent(category: "CONTACT_DETAILS") but cannot be null. Remedy: make it nullable: withheld is null.',
    ],
  },
  {
    bad: 'a labelled scalar on Patient',
    in: 'patient-index',
    change: [
      ['contactDetails: ContactDetails @consent(category: "CONTACT_DETAILS")', 'telephone: String @consent(category: "CONTACT_DETAILS")'],
      ['type ContactDetails @', 'type Contact @'],
    ],
    says: [
      'patient-index: Patient.telephone is labelled @consent(category: "CONTACT_DETAILS") but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
    ],
  },
  {
    bad: 'a narrower label on a scalar',
    in: 'patient-index',
    change: [['telephone: String', 'telephone: String @consent(category: "LOCATION")']],
    says: [
      'patient-index: ContactDetails.telephone is labelled @consent(category: "LOCATION") but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
    ],
  },
  {
    bad: 'a narrower label on a list of scalars',
    in: 'patient-index',
    change: [['telephone: String', 'telephones: [String!] @consent(category: "LOCATION")']],
    says: [
      'patient-index: ContactDetails.telephones is labelled @consent(category: "LOCATION") but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
    ],
  },
  {
    bad: 'a narrower label on a field that is not nullable',
    in: 'patient-index',
    change: [['address: Address ', 'address: Address! ']],
    says: [
      'patient-index: ContactDetails.address is labelled @consent(category: "LOCATION") but cannot be null. Remedy: make it nullable: withheld is null.',
    ],
  },
  {
    bad: 'a narrower label on the type returned, behind a field that is not nullable',
    in: 'patient-index',
    change: [['address: Address @consent(category: "LOCATION")', 'address: Address!']],
    says: [
      'patient-index: ContactDetails.address is labelled @consent(category: "LOCATION") but cannot be null. Remedy: make it nullable: withheld is null.',
    ],
  },
  {
    bad: 'a field for some roles that is not nullable',
    in: 'patient-index',
    change: [['first: Int = 20): PatientSearch', 'first: Int = 20): PatientSearch!']],
    says: [
      'patient-index: Query.findPatients is labelled @roles(allow: ["GP"]) but cannot be null. Remedy: make it nullable: withheld is null.',
    ],
  },
  {
    bad: 'one narrower role inside',
    in: 'patient-index',
    change: [['familyName: String! }', 'familyName: String! @roles(allow: ["AMHP"]) }']],
    says: [
      'patient-index: PatientMatch.familyName is labelled @roles(allow: ["AMHP"]) but cannot be null. Remedy: make it nullable: withheld is null.',
      'patient-index: PatientMatch.familyName is labelled @roles(allow: ["AMHP"]) but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
    ],
  },
])
