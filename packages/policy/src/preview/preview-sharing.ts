import type { Category, Role } from '@crisis-record/contract'
import type { Agreement } from '../agreement/agreement.js'
import { changeInWords } from '../wording/change-in-words.js'
import { toBoxes } from './boxes.js'
import { elsewhere, type PreviewOptions, type Seat, seatsOf, sharingShifts, type Shift, sourcesOf, unnamed } from './sharing-shifts.js'

/** What would change for one role in one kind of organisation. */
export interface SharingChange {
  readonly role: Role
  readonly organisationType: string
  readonly newlyShared: readonly Category[]
  readonly newlyWithheld: readonly Category[]
  readonly sentence: string
  /** Tells of something that may exist and that nobody should learn of by a glance, or from a print. */
  readonly quiet: boolean
}

export interface PreviewedSharing {
  readonly changes: readonly SharingChange[]
  /** Categories that roles who work in emergencies would no longer see there. */
  readonly hiddenInEmergency: readonly { readonly role: Role; readonly category: Category }[]
}

/** What would newly be shared, and newly withheld, if these statements came to be those: as `decide` says, in plain words. */
export function previewSharing(options: PreviewOptions): PreviewedSharing {
  const shifts = sharingShifts(options)
  const changes = seatsOf(options).flatMap((seat) => {
    const here = shifts.filter(({ role, organisationType }) => role === seat.role && organisationType === seat.organisationType)
    const { open, quiet } = apart(here, options.agreement)
    return [...toChange(seat, { shifts: open, quiet: false, options }), ...toChange(seat, { shifts: quiet, quiet: true, options })]
  })
  const hidden = shifts.filter(({ became, purpose }) => became === 'WITHHELD' && purpose === 'ETREAT')
  return { changes, hiddenInEmergency: hidden.map(({ role, category }) => ({ role, category })) }
}

/**
 * Quiet is a quiet category; or a quiet kind of agency, unless what changes there changes at the others just so, and goes without saying:
 * which may be so at some organisations and not at others.
 */
function apart(shifts: readonly Shift[], agreement: Agreement): { readonly open: readonly Shift[]; readonly quiet: readonly Shift[] } {
  const openly = new Map<string, Set<string>>()
  for (const shift of shifts.filter(({ source }) => !agreement.quietKinds.has(source.kind))) {
    const known = openly.get(changeOf(shift)) ?? new Set()
    openly.set(changeOf(shift), known)
    for (const organisation of shift.organisations) known.add(organisation)
  }
  const [open, quiet]: [Shift[], Shift[]] = [[], []]
  for (const shift of shifts) {
    if (agreement.categories.get(shift.category)?.quiet !== false) quiet.push(shift)
    else if (!agreement.quietKinds.has(shift.source.kind)) open.push(shift)
    else {
      const known = openly.get(changeOf(shift))
      const [just, other] = split(shift.organisations, (organisation) => known?.has(organisation) === true)
      if (just.length > 0) open.push({ ...shift, organisations: just })
      if (other.length > 0) quiet.push({ ...shift, organisations: other })
    }
  }
  return { open, quiet }
}

function split(words: readonly string[], is: (word: string) => boolean): readonly [readonly string[], readonly string[]] {
  return [words.filter(is), words.filter((word) => !is(word))]
}

/** What changes how, whoever holds it. */
function changeOf({ category, purpose, became }: Shift): string {
  return [category, purpose, became].join(' ')
}

interface Part {
  readonly shifts: readonly Shift[]
  readonly quiet: boolean
  readonly options: PreviewOptions
}

function toChange(seat: Seat, { shifts, quiet, options }: Part): SharingChange[] {
  if (shifts.length === 0) return []
  const categoriesThat = (became: Shift['became']) => [
    ...new Set(shifts.filter((shift) => shift.became === became).map(({ category }) => category)),
  ]
  const [newlyShared, newlyWithheld] = [categoriesThat('SHARED'), categoriesThat('WITHHELD')]
  const { role, organisationType } = seat
  const sentence = (['WITHHELD', 'SHARED'] as const).flatMap((became) => sentences(seat, became, { shifts, quiet, options })).join(' ')
  return [{ role, organisationType, newlyShared, newlyWithheld, sentence, quiet }]
}

/** Categories that change in the same places, for the same purposes and from the same sources are said in one sentence. */
function sentences(seat: Seat, became: Shift['became'], { shifts, quiet, options }: Part): readonly string[] {
  const { agreement } = options
  const alike = new Map<string, { where: ReturnType<typeof placesOf>; categories: Category[] }>()
  for (const category of new Set(shifts.filter((shift) => shift.became === became).map((shift) => shift.category))) {
    const where = placesOf(
      shifts.filter((shift) => shift.became === became && shift.category === category),
      { seat, category, options, quiet },
    )
    const key = JSON.stringify(where)
    const known = alike.get(key) ?? { where, categories: [] }
    known.categories.push(category)
    alike.set(key, known)
  }
  const workplaces = [...agreement.organisationTypes.values()].filter((roles) => roles.includes(seat.role)).length
  const organisationType = workplaces > 1 && seat.organisationType !== elsewhere ? seat.organisationType : undefined
  return [...alike.values()].flatMap(({ where, categories }) =>
    where.map((place) => changeInWords({ ...place, became, role: seat.role, organisationType, categories })),
  )
}

/** Where, for what, and from whom: undefined for everywhere, for everything, from everybody. */
function placesOf(shifts: readonly Shift[], about: { seat: Seat; category: Category; options: PreviewOptions; quiet: boolean }) {
  const { seat, category, options, quiet } = about
  const isQuiet = (kind: Shift['source']['kind']) => options.agreement.quietKinds.has(kind)
  const quietCategory = options.agreement.categories.get(category)?.quiet !== false
  const all = sourcesOf(category, options)
  const open = all.filter(({ kind }) => !isQuiet(kind))
  // In a row that is not quiet, quiet agencies are not spoken of: neither as changing, nor as not changing.
  const counted = quietCategory || open.length === 0 ? all : quiet ? all : open
  const counting = shifts.filter(({ source }) => counted.some(({ odsCode }) => odsCode === source.odsCode))
  const purposes = [...seat.terms].filter(([, { ceiling }]) => ceiling.has(category)).map(([purpose]) => purpose)
  return toBoxes(counting.map(({ organisations, purpose, source }) => ({ organisations, purpose, source: source.odsCode }))).map((box) => ({
    organisations:
      box.organisations.length === seat.organisations.length ? undefined : box.organisations.map((code) => nameOf(code, options)),
    purposes: box.purposes.length === purposes.length ? undefined : { these: box.purposes, of: purposes },
    sources: box.sources.length === counted.length ? undefined : box.sources.map((code) => nameOf(code, options)),
  }))
}

/** Undefined stands for all that are not named. */
function nameOf(code: string, { sources }: PreviewOptions): string | undefined {
  if (code === unnamed) return undefined
  return sources.find(({ odsCode }) => odsCode === code)?.name ?? code
}
