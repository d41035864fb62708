import { formatNhsNumber, parseNhsNumber, type Purpose } from '@crisis-record/contract'
import type { ReactNode } from 'react'
import { ageAt, formatDate, startOfDay } from '../elements/dates.js'
import { useNow } from '../elements/now.js'
import { personName } from '../elements/person-name.js'
import { purposeWords } from '../elements/words.js'
import { graphql } from '../generated/index.js'
import { bannerAllergies } from './banner-allergies.js'
import { type Answer, failuresAt } from './record-answer.js'
import type { RecordField, RecordPatient } from './record-patient.js'
import { text } from './text.js'

graphql(`
  fragment DemographicsParts on Patient {
    demographics {
      id
      source {
        odsCode
        name
        kind
      }
      lastUpdated
      title
      familyName
      givenName
      otherGivenNames
      preferredName
      dateOfBirth
      gender {
        system
        code
        display
      }
      language {
        system
        code
        display
      }
      interpreterRequired
      communicationNeeds
      deceasedOn
    }
  }
`)

type BannerAnswer = Answer<Pick<RecordPatient, 'demographics' | 'allergies'>>

interface Properties {
  readonly nhsNumber: string
  /** Undefined while it is awaited. */
  readonly answer: BannerAnswer | undefined
  /** Fields of it that are still to come. */
  readonly awaited?: ReadonlySet<RecordField>
  readonly purpose: Purpose
  /** Absent on a screen that is there for one reason alone. */
  readonly onChangePurpose?: () => void
}

/** Who this is, always in sight. Name, date of birth, gender and number as on every NHS patient banner. */
export function PatientBanner({ nhsNumber, answer, awaited = new Set(), purpose, onChangePurpose }: Properties) {
  const parsed = parseNhsNumber(nhsNumber)
  return (
    <section className="cr-banner" aria-label={text.banner.region}>
      <div className="cr-container cr-banner__inner">
        <Identity answer={awaited.has('demographics') ? undefined : answer} />
        <Fact label={text.banner.number}>{parsed === undefined ? nhsNumber : formatNhsNumber(parsed)}</Fact>
        <Allergies answer={answer} awaited={awaited.has('allergies')} />
        <Needs answer={answer} />
        <p className="cr-banner__purpose">
          {text.banner.openedFor} <strong>{purposeWords[purpose].name}</strong>{' '}
          {onChangePurpose !== undefined && (
            <button type="button" className="cr-link-button" onClick={onChangePurpose} aria-label={text.banner.changeReason}>
              {text.banner.change}
            </button>
          )}
        </p>
      </div>
    </section>
  )
}

function Identity({ answer }: { answer: BannerAnswer | undefined }) {
  if (answer === undefined) return <p className="cr-banner__name">{text.banner.states.loading}</p>
  const { demographics } = answer.patient
  if (!demographics) {
    const silent = failuresAt(answer, 'demographics').length > 0
    return <p className="cr-banner__name">{silent ? text.banner.identityNotAnswering : text.banner.identityNotShared}</p>
  }
  return <Known person={demographics} />
}

function Known({ person }: { person: NonNullable<RecordPatient['demographics']> }) {
  const now = useNow()
  const { dateOfBirth, deceasedOn, preferredName, gender } = person
  return (
    <>
      <p className="cr-banner__name">
        {personName(person)}
        {preferredName !== null && preferredName !== person.givenName && (
          <span className="cr-banner__prefers">
            {' '}
            {text.banner.prefers} {preferredName}
          </span>
        )}
      </p>
      <Fact label={text.banner.born}>
        {formatDate(dateOfBirth)} {deceasedOn === null && `(${ageAt(dateOfBirth, now)})`}
      </Fact>
      {deceasedOn !== null && (
        <Fact label={text.banner.died}>
          {formatDate(deceasedOn)} ({ageAt(dateOfBirth, startOfDay(deceasedOn))})
        </Fact>
      )}
      <Fact label={text.banner.gender}>{gender?.display ?? text.values.notRecorded}</Fact>
    </>
  )
}

/** How to speak with the person: before anything else is asked of them. */
function Needs({ answer }: { answer: BannerAnswer | undefined }) {
  const person = answer?.patient.demographics
  if (!person) return null
  const { language, interpreterRequired, communicationNeeds } = person
  return (
    <>
      {interpreterRequired === true && <Fact label={text.banner.interpreter}>{language?.display ?? text.values.yes}</Fact>}
      {communicationNeeds !== null && (
        <Fact label={text.banner.communication} modifier="needs">
          {communicationNeeds}
        </Fact>
      )}
    </>
  )
}

function Allergies({ answer, awaited }: { answer: BannerAnswer | undefined; awaited: boolean }) {
  if (awaited) return <Fact label={text.banner.allergies}>{text.banner.states.loading}</Fact>
  if (answer === undefined || answer.patient.allergies === undefined) return null
  const { state, words } = bannerAllergies(answer.patient.allergies, failuresAt(answer, 'allergies'))
  return (
    <Fact label={text.banner.allergies} modifier={state}>
      {words}
    </Fact>
  )
}

function Fact({ label, children, modifier }: { label: string; children: ReactNode; modifier?: string }) {
  return (
    <p className={modifier === undefined ? 'cr-banner__fact' : `cr-banner__fact cr-banner__fact--${modifier}`}>
      <span className="cr-banner__label">{label}</span> {children}
    </p>
  )
}
