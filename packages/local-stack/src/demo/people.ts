/** The people of the demo, and what each is there to show. All synthetic. */
export const demoPeople: readonly { readonly nhsNumber: string; readonly scenario: string }[] = [
  { nhsNumber: '999 000 0018', scenario: 'known everywhere, everything permitted' },
  { nhsNumber: '999 000 0026', scenario: 'drug treatment and police contact exist, consent never asked' },
  { nhsNumber: '999 000 0034', scenario: 'the same, explicitly refused' },
  { nhsNumber: '999 000 0042', scenario: 'the same routine data, no drug treatment, unknown to the police' },
  { nhsNumber: '999 000 0050', scenario: 'crisis plan shared with A&E, refused to police and safe haven' },
  { nhsNumber: '999 000 0069', scenario: 'detained under section 136, in A&E since some hours ago' },
  { nhsNumber: '999 000 0077', scenario: 'restricted: whereabouts withheld' },
  { nhsNumber: '999 000 0085', scenario: 'lacks capacity, a best-interests decision' },
  { nhsNumber: '999 000 0093', scenario: 'aged 15, Gillick competent; a parent refused something' },
  { nhsNumber: '999 000 0107', scenario: 'a crisis plan past its review date' },
  { nhsNumber: '999 000 0115', scenario: 'nothing recorded anywhere' },
  { nhsNumber: '999 000 0123', scenario: 'third-party information in the crisis plan' },
  { nhsNumber: '999 000 0158', scenario: 'works for the trust, as the crisis-team clinician: alerts' },
  { nhsNumber: '999 000 0166', scenario: 'has the family name of the A&E liaison clinician: an alert' },
  { nhsNumber: '999 000 0174', scenario: 'has died' },
  { nhsNumber: '999 000 0131', scenario: 'a merged number, now 999 000 0018' },
]
