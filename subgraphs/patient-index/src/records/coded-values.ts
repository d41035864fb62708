const dataDictionary = 'https://www.datadictionary.nhs.uk'

/** A stored code with the words that are shown for it. */
export interface CodedValue {
  readonly system: string
  readonly code: string
  readonly display: string
}

/** NHS Data Dictionary, PERSON STATED GENDER CODE. */
const genders: Readonly<Record<string, string>> = {
  '1': 'Male',
  '2': 'Female',
  '9': 'Indeterminate',
  X: 'Not known',
}

/** NHS Data Dictionary, LANGUAGE CODE: ISO 639-1, and its own codes for signed languages. */
const languages: Readonly<Record<string, string>> = {
  en: 'English',
  pl: 'Polish',
  ro: 'Romanian',
  pa: 'Punjabi',
  ur: 'Urdu',
  bn: 'Bengali',
  ar: 'Arabic',
  so: 'Somali',
  pt: 'Portuguese',
  it: 'Italian',
  q4: 'British Sign Language',
}

export function genderOf(code: string | null): CodedValue | null {
  return coded(genders, code)
}

export function languageOf(code: string | null): CodedValue | null {
  return coded(languages, code)
}

/** A code without words of ours is shown as it is stored, never dropped. */
function coded(words: Readonly<Record<string, string>>, code: string | null): CodedValue | null {
  return code === null ? null : { system: dataDictionary, code, display: words[code] ?? code }
}
