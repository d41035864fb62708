/** How a screen is looked at for its picture. */
export interface Picture {
  /** Of `screens.ts`. */
  readonly screen: string
  /** The file's, where it is not the screen's. */
  readonly name?: string
  readonly width?: number
  readonly height?: number
  /** The page to its end, and not only what a window shows. */
  readonly full?: true
  readonly as?: 'paper' | 'forced colours'
  /** The part of the record it begins with. */
  readonly part?: string
}

const telephone = { width: 390, height: 780 }
/** A4 at 96 dots an inch. */
const paper = { width: 794, full: true, as: 'paper' } as const

/** The pictures that the documentation shows. */
export const pictures: readonly Picture[] = [
  { screen: 'sign-in', height: 560 },
  { screen: 'sign-in-failed', height: 360 },
  { screen: 'role', height: 520 },
  { screen: 'no-role', height: 360 },
  { screen: 'session-ending', height: 420 },
  { screen: 'timed-out', height: 420 },
  { screen: 'find' },
  { screen: 'find-corrected', height: 760 },
  { screen: 'reason', height: 760 },
  { screen: 'record' },
  { screen: 'record', name: 'record-whole', full: true },
  { screen: 'record', name: 'record-telephone', ...telephone },
  { screen: 'record', name: 'contacts', part: 'contacts' },
  { screen: 'record-safe-haven' },
  { screen: 'record-paramedic' },
  { screen: 'record-amhp' },
  { screen: 'record-gp' },
  { screen: 'record-control-room' },
  { screen: 'record-not-shared', height: 620 },
  { screen: 'record-empty' },
  { screen: 'record-deceased', height: 620 },
  { screen: 'record-detained', height: 1700 },
  { screen: 'record-detained', name: 'record-narrow', width: 320, height: 900, part: 'mental-health-act' },
  { screen: 'record-detained', name: 'record-forced-colours', as: 'forced colours' },
  { screen: 'record-clock-unknown', part: 'mental-health-act', height: 560 },
  { screen: 'keys' },
  { screen: 'record', name: 'handover', ...paper },
  { screen: 'address-unknown', height: 360 },
  { screen: 'number-invalid', height: 360 },
  { screen: 'number-unknown', height: 400 },
  { screen: 'number-replaced', height: 440 },
  { screen: 'role-not-permitted', height: 380 },
  { screen: 'role-without-records', height: 380 },
  { screen: 'viewer-renewed', height: 420 },
  { screen: 'too-many-requests', height: 400 },
  { screen: 'connection-lost', height: 520 },
  { screen: 'page-not-loaded', height: 420 },
  { screen: 'page-broken', height: 440 },
  { screen: 'part-broken', height: 420, part: 'crisis-plan' },
  { screen: 'choices', full: true },
  { screen: 'choices-who', full: true },
  { screen: 'choices-what', full: true },
  { screen: 'choices-whom', full: true },
  { screen: 'choices-when', full: true },
  { screen: 'choices-preview', full: true },
  { screen: 'choices-preview', name: 'choices-preview-printed', ...paper },
  { screen: 'choices-withdraw', full: true },
  { screen: 'choices-mistake', full: true },
  { screen: 'choices-print', full: true },
  { screen: 'choices-print', name: 'choices-printed', ...paper },
  { screen: 'choices-import', full: true },
  { screen: 'override', full: true },
  { screen: 'override-banner', height: 620 },
  { screen: 'justification-owed', height: 560 },
  { screen: 'privacy-queue', height: 620 },
  { screen: 'privacy-review', full: true },
  { screen: 'findings', height: 760 },
  { screen: 'finding', full: true },
  { screen: 'audit-search', full: true },
  { screen: 'who-has-looked', full: true },
  { screen: 'who-has-looked', name: 'who-has-looked-printed', ...paper },
  { screen: 'learning', full: true },
  { screen: 'agencies', full: true },
  { screen: 'when-it-is-down', width: 794, full: true },
  { screen: 'record-not-answering' },
  { screen: 'record-without-register', height: 620 },
  { screen: 'nothing-can-be-shown', height: 520 },
]
