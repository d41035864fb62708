import { SummaryList } from 'nhsuk-react-components'
import { Link } from 'react-router'
import { authorityOf } from '../../choices/authorities.js'
import type { Draft, Step } from '../../choices/draft.js'
import type { Agency } from '../../choices/statements.js'
import { formatDate, formatDateTime } from '../../elements/dates.js'
import { purposeWords, roleWords } from '../../elements/words.js'
import { readDay, readMoment } from '../../forms/day-parts.js'
import { categoryName } from '../../records/category-words.js'
import { isPurpose, isRole } from '@crisis-record/contract'
import { type Organisations, useOrganisations } from '../../session/organisations.js'
import { text } from './text.js'

const say = text.summary

/** What was answered, each with the way back to its step. */
export function Answers({ draft, agencies }: { draft: Draft; agencies: readonly Agency[] }) {
  const { inFull } = useOrganisations()
  return (
    <SummaryList className="cr-answers">
      {rows(draft, agencies, inFull).map(([label, value, step]) => (
        <SummaryList.Row key={label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value>{value}</SummaryList.Value>
          <SummaryList.Action asElement={Link} to={`../record/${step}`} visuallyHiddenText={label.toLowerCase()}>
            {text.check.change}
          </SummaryList.Action>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}

function rows(
  draft: Draft,
  agencies: readonly Agency[],
  inFull: Organisations['inFull'],
): readonly (readonly [label: string, value: string, step: Step])[] {
  const agencyName = (code: string) => agencies.find(({ odsCode }) => odsCode === code)?.name ?? inFull(code)
  const authority = authorityOf(draft.authority ?? '')
  const named = authority?.names.flatMap((name) =>
    name === 'givenBy' || name === 'relationship' || name === 'assessor' ? [draft[name]] : [],
  )
  const recipients = [
    ...[...draft.roles].map((role) => (isRole(role) ? roleWords[role] : role)),
    ...[...draft.organisations].map(agencyName),
  ]
  return [
    [say.decides, [authority?.words ?? '', ...(named ?? [])].join(', '), 'who'],
    [say.choice, draft.effect === 'PERMIT' ? text.what.permit : text.what.refuse, 'what'],
    [say.information, draft.what === 'SOME' ? [...draft.categories].map(categoryName).join(', ') : text.what.everything, 'what'],
    [say.recipients, draft.recipients === 'SOME' ? recipients.join(', ') : text.whom.anyone, 'whom'],
    [say.holders, draft.holders === 'SOME' ? [...draft.sources].map(agencyName).join(', ') : text.whom.anyAgency, 'whom'],
    [say.occasions, occasionsOf(draft), 'whom'],
    [say.made, `${madeAt(draft)}, ${(draft.how ?? '').toLowerCase()}`, 'when'],
    [say.holds, holds(draft), 'when'],
  ]
}

function occasionsOf(draft: Draft): string {
  if (draft.occasions === 'SOME') return [...draft.purposes].map((one) => (isPurpose(one) ? purposeWords[one].name : one)).join(', ')
  return draft.occasions === 'NOT_EMERGENCY' && draft.effect === 'REFUSE' ? text.whom.notEmergency : text.whom.always
}

function madeAt(draft: Draft): string {
  const at = draft.given === 'EARLIER' ? readMoment(draft.givenOn, draft.givenTime) : undefined
  return at === undefined ? text.when.now : formatDateTime(at)
}

function holds(draft: Draft): string {
  const until = readDay(draft.until)
  if (draft.lasts === 'OPEN' || until === undefined) return text.when.open
  const from = readDay(draft.from)
  return from === undefined ? `${say.until} ${formatDate(until)}` : `${say.from} ${formatDate(from)} ${say.until} ${formatDate(until)}`
}
