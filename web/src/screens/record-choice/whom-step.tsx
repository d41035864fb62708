import { type Role, roles } from '@crisis-record/contract'
import { purposeWords, roleWords } from '../../elements/words.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { ChooseSeveral } from '../../forms/choose-several.js'
import { OtherOrganisations } from './other-organisations.js'
import type { AgencyProperties, StepProperties } from './step-properties.js'
import { text } from './text.js'

const say = text.whom

/** Roles that see a person's information for their care. The others see nothing a choice could cover. */
const recipients: readonly Role[] = roles.filter((role) => role !== 'PRIVACY_OFFICER' && role !== 'PARTNERSHIP_ANALYST')
const occasions = ['TREAT', 'ETREAT', 'SAFEGUARDING'] as const

/** To whom, held by whom, for which reason. Each is open until it is narrowed. */
export function WhomStep({ draft, faults, onChange, agencies }: StepProperties & AgencyProperties) {
  const refusing = draft.effect === 'REFUSE'
  return (
    <>
      <ChooseOne
        field="recipients"
        legend={refusing ? say.recipientsRefused : say.recipientsPermitted}
        value={draft.recipients}
        faults={faults}
        onChange={(value) => onChange({ recipients: value === 'SOME' ? 'SOME' : 'ANY' })}
        options={[
          { value: 'ANY', words: say.anyone },
          { value: 'SOME', words: say.someone, more: <Recipients {...{ draft, faults, onChange, agencies }} /> },
        ]}
      />
      <ChooseOne
        field="holders"
        legend={say.holders}
        value={draft.holders}
        faults={faults}
        onChange={(value) => onChange({ holders: value === 'SOME' ? 'SOME' : 'ANY' })}
        options={[
          { value: 'ANY', words: say.anyAgency },
          {
            value: 'SOME',
            words: say.someAgencies,
            more: (
              <ChooseSeveral
                field="sources"
                legend={say.sources}
                options={agencies.map(({ odsCode, name }) => ({ value: odsCode, words: name }))}
                chosen={draft.sources}
                faults={faults}
                onChange={(sources) => onChange({ sources })}
              />
            ),
          },
        ]}
      />
      <ChooseOne
        field="occasions"
        legend={say.occasions}
        value={draft.occasions}
        faults={faults}
        onChange={(value) => onChange({ occasions: value === 'SOME' || value === 'NOT_EMERGENCY' ? value : 'ANY' })}
        options={[
          { value: 'ANY', words: say.always },
          ...(refusing ? [{ value: 'NOT_EMERGENCY', words: say.notEmergency, hint: say.notEmergencyHint }] : []),
          { value: 'SOME', words: say.sometimes, more: <Occasions {...{ draft, faults, onChange }} /> },
        ]}
      />
    </>
  )
}

function Recipients({ draft, faults, onChange, agencies }: StepProperties & AgencyProperties) {
  return (
    <>
      <ChooseSeveral
        field="roles"
        legend={say.roles}
        options={recipients.map((role) => ({ value: role, words: roleWords[role] }))}
        chosen={draft.roles}
        faults={faults}
        onChange={(chosen) => onChange({ roles: chosen })}
      />
      <ChooseSeveral
        field="organisations"
        legend={say.organisations}
        hint={say.organisationsHint}
        options={agencies.map(({ odsCode, name }) => ({ value: odsCode, words: name }))}
        chosen={draft.organisations}
        faults={faults}
        onChange={(organisations) => onChange({ organisations })}
      />
      <OtherOrganisations {...{ draft, onChange, agencies }} />
    </>
  )
}

function Occasions({ draft, faults, onChange }: StepProperties) {
  const words = (purpose: (typeof occasions)[number]) =>
    purpose === 'TREAT' && draft.effect === 'REFUSE' ? say.treatRefused : purposeWords[purpose].name
  return (
    <ChooseSeveral
      field="purposes"
      legend={say.purposes}
      options={occasions.map((purpose) => ({ value: purpose, words: words(purpose) }))}
      chosen={draft.purposes}
      faults={faults}
      onChange={(purposes) => onChange({ purposes })}
    />
  )
}
