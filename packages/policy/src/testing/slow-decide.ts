import type { Decision, Question, ReadableStatement, Scope, Statement } from '../index.js'

/**
 * A second implementation of SEMANTICS.md, for tests alone: written from the words, sharing nothing with src but types, slow and obvious.
 * A scope is written out as every word it holds, part by part; ANY is all the words there are and a star besides,
 * so that no set of words, however large, is as wide.
 */
export interface SlowAnswer {
  readonly decision: Decision
  /** How many statements were displaced, and whether refusals and permits were left side by side. */
  readonly displaced: number
  readonly tied: boolean
}

const parts = ['category', 'source', 'organisation', 'role', 'purpose'] as const

interface Voiced {
  readonly statement: Statement
  readonly malformed: boolean
  readonly refuses: boolean
  readonly voice: string
  readonly time: number
  readonly names: ReadonlySet<string>
  readonly covers: ReadonlySet<string>
}

export function slowDecide(q: Question): SlowAnswer {
  const answer = (decision: Decision, displaced = 0, tied = false): SlowAnswer => ({ decision, displaced, tied })
  const category = q.agreement.categories.get(q.category)
  const terms = q.agreement.roles.get(q.caller.role as never)?.get(q.purpose)

  // 0. Restricted or deceased.
  if (q.person.restricted && (q.category === 'CONTACT_DETAILS' || q.category === 'LOCATION')) {
    return answer({ outcome: 'DENY', reason: 'NOT_SHARED', overridable: false, statements: [] })
  }
  if (q.person.deceasedOn && q.category !== 'DEMOGRAPHICS' && q.category !== 'ACCESS_HISTORY') {
    return answer({ outcome: 'DENY', reason: 'PERSON_DECEASED', overridable: false, statements: [] })
  }
  // 1. Ceiling.
  if (!category || !terms || !terms.ceiling.has(q.category)) {
    return answer({ outcome: 'DENY', reason: 'ROLE_NOT_PERMITTED', overridable: false, statements: [] })
  }
  if (category.basis === 'ROLE') return answer({ outcome: 'PERMIT', basis: 'ROLE', statements: [] })

  // 2. Statements.
  const taken = q.statements.map((statement) => voice(statement, q)).filter((one): one is Voiced => one !== undefined && speaksTo(one, q))
  const left = [...taken]
  for (let changed = true; changed;) {
    const gone = left.findIndex((s) => left.some((t) => t !== s && beats(t, s)))
    changed = gone >= 0
    if (changed) left.splice(gone, 1)
  }
  const displaced = taken.length - left.length
  const refusals = left.filter((one) => one.refuses)
  const permits = left.filter((one) => !one.refuses)
  const tied = refusals.length > 0 && permits.length > 0
  const ids = (list: readonly Voiced[]) => list.map((one) => one.statement.id).sort()
  let denied: Extract<Decision, { outcome: 'DENY' }>
  if (refusals.length > 0) {
    const quiet = category.quiet || q.agreement.quietKinds.has(q.source.kind)
    const reason = quiet || refusals.every((one) => one.malformed) ? 'NOT_SHARED' : 'PATIENT_OBJECTED'
    denied = { outcome: 'DENY', reason, overridable: category.overridable, statements: ids(refusals) }
  } else if (permits.length > 0) {
    const basis = permits.every((one) => one.voice === 'BEST_INTERESTS') ? 'BEST_INTERESTS' : 'EXPLICIT_CONSENT'
    return answer({ outcome: 'PERMIT', basis, statements: ids(permits) }, displaced, tied)
  } else if (category.basis === 'IMPLIED' && terms.basis === 'IMPLIED') {
    // 3. Default.
    return answer({ outcome: 'PERMIT', basis: 'IMPLIED_CONSENT', statements: [] }, displaced, tied)
  } else {
    denied = { outcome: 'DENY', reason: 'NOT_SHARED', overridable: category.overridable, statements: [] }
  }
  // 4. Override.
  if (denied.overridable && terms.may.has('OVERRIDE')) {
    const held = q.overrides.filter((o) => {
      const bound =
        o.caller === q.caller.reference && o.role === q.caller.role && o.organisation === q.caller.organisation && o.purpose === q.purpose
      const forThis = o.nhsNumber === q.person.nhsNumber && o.categories.some((c) => c === q.category)
      const running = q.now >= o.openedAt && q.now < o.expiresAt && (o.endedAt ?? undefined) === undefined
      return bound && forThis && running && (o.session ?? q.caller.session) === q.caller.session
    })
    const first = held.map((o) => o.id).sort()[0]
    if (first !== undefined)
      return answer({ outcome: 'PERMIT', basis: 'OVERRIDE', statements: denied.statements, override: first }, displaced, tied)
  }
  return answer(denied, displaced, tied)
}

/** The statement as it counts at this moment, or undefined where it does not count. */
function voice(statement: Statement, q: Question): Voiced | undefined {
  if (statement.ended) return undefined
  if (statement.periodStart !== undefined && q.now < statement.periodStart) return undefined
  if (statement.periodEnd !== undefined && q.now >= statement.periodEnd) return undefined
  const understood =
    statement.form === 'READABLE' &&
    scopeIsKnown(statement.scope, q) &&
    !(statement.authority === 'BEST_INTERESTS' && !statement.reviewDate)
  if (!understood) {
    const scope: Scope = scopeIsKnown(statement.scope, q)
      ? statement.scope
      : { category: 'ANY', source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' }
    return { statement, malformed: true, refuses: true, voice: '', time: 0, names: new Set(), covers: writeOut(widened(scope, q), q) }
  }
  if (!mayspeak(statement, q)) return undefined
  const refuses = statement.effect === 'REFUSE'
  return {
    statement,
    malformed: false,
    refuses,
    voice: {
      PERSON: 'OWN',
      PERSON_GILLICK: 'OWN',
      ATTORNEY: 'APPOINTED',
      DEPUTY: 'APPOINTED',
      PARENTAL: 'PARENTAL',
      BEST_INTERESTS: 'BEST_INTERESTS',
    }[statement.authority],
    time: statement.givenAt > statement.recordedAt ? statement.recordedAt : statement.givenAt,
    names: writeOut(statement.scope, q),
    covers: writeOut(refuses ? widened(statement.scope, q) : statement.scope, q),
  }
}

function mayspeak(statement: ReadableStatement, q: Question): boolean {
  const today = englishDay(q.now)
  const others = statement.authority !== 'PERSON' && statement.authority !== 'PERSON_GILLICK'
  if (others && statement.reviewDate !== undefined && statement.reviewDate <= today) return false
  const [year, month, day] = q.person.dateOfBirth.split('-').map(Number)
  const birth = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day))
  if (Number.isNaN(birth.getTime()) || birth.toISOString().slice(0, 10) !== q.person.dateOfBirth) return statement.effect === 'REFUSE'
  const [y, m, d] = today.split('-').map(Number)
  let age = (y ?? 0) - (year ?? 0)
  if ((m ?? 0) < (month ?? 0) || ((m ?? 0) === (month ?? 0) && (d ?? 0) < (day ?? 0))) age -= 1
  if (age < 16) return ['PERSON_GILLICK', 'PARENTAL', 'BEST_INTERESTS'].includes(statement.authority)
  return statement.authority !== 'PARENTAL'
}

/** By the summer-time order: forward on the last Sunday of March, back on that of October, both at 01:00 UTC. */
function englishDay(at: number): string {
  const year = new Date(at).getUTCFullYear()
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 86_400_000
  }
  const summer = at >= lastSunday(2) && at < lastSunday(9)
  return new Date(at + (summer ? 3_600_000 : 0)).toISOString().slice(0, 10)
}

function speaksTo(one: Voiced, q: Question): boolean {
  if (!one.refuses && q.agreement.categories.get(q.category)?.basis === 'EXPLICIT' && one.names.has('category=*')) return false
  const words = [
    `category=${q.category}`,
    `source=${today(q.source.odsCode, q)}`,
    `organisation=${today(q.caller.organisation, q)}`,
    `role=${q.caller.role}`,
    `purpose=${q.purpose}`,
  ]
  return words.every((word) => one.covers.has(word))
}

function beats(t: Voiced, s: Voiced): boolean {
  if (t.malformed || s.malformed) return false
  if (t.voice === s.voice) {
    if (!contains(s.covers, t.covers) || t.time < s.time) return false
    const strictlyNarrower = contains(s.names, t.names) && !contains(t.names, s.names)
    return strictlyNarrower || t.time > s.time
  }
  return t.voice === 'OWN' && (s.voice === 'PARENTAL' || t.time > s.time)
}

function contains(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  for (const word of inner) if (!outer.has(word)) return false
  return true
}

function widened(scope: Scope, q: Question): Scope {
  let { category, purpose } = scope
  if (purpose !== 'ANY' && purpose.includes('TREAT') && !scope.emergencyExcepted) purpose = [...purpose, 'ETREAT']
  if (category !== 'ANY') {
    const named = category
    const carried = [...q.agreement.categories].filter(([, terms]) => named.some((name) => terms.formerly.has(name))).map(([name]) => name)
    category = [...named, ...carried]
  }
  return { ...scope, category, purpose }
}

function writeOut(scope: Scope, q: Question): ReadonlySet<string> {
  const words = new Set<string>()
  for (const part of parts) {
    const extent = scope[part]
    const written = extent === 'ANY' ? [...everyWord(part, q), '*'] : extent
    for (const word of written) words.add(`${part}=${part === 'source' || part === 'organisation' ? today(word, q) : word}`)
  }
  return words
}

function everyWord(part: (typeof parts)[number], q: Question): string[] {
  const written = q.statements.flatMap((statement) => {
    const extent = statement.scope[part]
    return extent === 'ANY' ? [] : [...extent]
  })
  if (part === 'category') return [...written, ...q.agreement.categories.keys()]
  if (part === 'role') return [...written, ...q.agreement.roles.keys()]
  if (part === 'purpose') return [...written, 'TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT', 'PATSFTY', 'HOPERAT']
  return [...written, q.source.odsCode, q.caller.organisation]
}

function today(odsCode: string, q: Question): string {
  const next = q.agreement.legalEntities.get(odsCode)
  return next === undefined || next === odsCode ? odsCode : today(next, q)
}

function scopeIsKnown(scope: Scope, q: Question): boolean {
  const once = [...q.agreement.categories.values()].flatMap((terms) => [...terms.formerly])
  const known = {
    category: [...q.agreement.categories.keys(), ...once] as string[],
    role: [...q.agreement.roles.keys()] as string[],
    purpose: ['TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT', 'PATSFTY', 'HOPERAT'],
  }
  return (['category', 'role', 'purpose'] as const).every((part) => {
    const extent = scope[part]
    return extent === 'ANY' || extent.every((word) => known[part].includes(word))
  })
}
