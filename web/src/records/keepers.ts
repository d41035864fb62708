import type { Keeper } from './record-fields.js'

/** Who holds a part of a record, in the middle of a sentence. */
export const keepers: Record<Keeper, string> = {
  'patient-index': 'the person register',
  'mental-health-trust': 'the mental health trust',
  'acute-hospital': 'the acute hospital',
  ambulance: 'the ambulance service',
  police: 'the police',
  'primary-care': 'the GP practice',
  'social-care': 'the council’s social care',
  'safe-haven': 'the safe haven',
  'substance-misuse': 'the drug and alcohol service',
}

export function atTheStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
