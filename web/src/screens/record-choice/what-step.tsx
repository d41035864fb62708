import { categoryName } from '../../records/category-words.js'
import { categoryGroups } from '../../records/category-groups.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { fieldId } from '../../forms/faults.js'
import { ChooseSeveral } from '../../forms/choose-several.js'
import type { StepProperties } from './step-properties.js'
import { text } from './text.js'

const say = text.what

/** Share or not, and which kinds of information. */
export function WhatStep({ draft, faults, onChange }: StepProperties) {
  return (
    <>
      <ChooseOne
        field="effect"
        legend={say.effect}
        value={draft.effect}
        faults={faults}
        onChange={(effect) => onChange({ effect: effect === 'PERMIT' ? 'PERMIT' : 'REFUSE' })}
        options={[
          { value: 'PERMIT', words: say.permit, hint: say.permitHint },
          { value: 'REFUSE', words: say.refuse, hint: say.refuseHint },
        ]}
      />
      <ChooseOne
        field="what"
        legend={say.what}
        value={draft.what}
        faults={faults}
        onChange={(what) => onChange({ what: what === 'SOME' ? 'SOME' : 'EVERYTHING' })}
        options={[
          { value: 'EVERYTHING', words: say.everything, hint: draft.effect === 'PERMIT' ? say.everythingPermitted : say.everythingRefused },
          { value: 'SOME', words: say.some, more: <Categories {...{ draft, faults, onChange }} /> },
        ]}
      />
    </>
  )
}

function Categories({ draft, faults, onChange }: StepProperties) {
  return (
    <div className="cr-groups" id={fieldId('categories')} tabIndex={-1}>
      {categoryGroups.map((group) => (
        <ChooseSeveral
          key={group.id}
          field={`categories-${group.id}`}
          legend={group.name}
          options={group.categories.map((category) => ({ value: category, words: categoryName(category) }))}
          chosen={draft.categories}
          faults={faults}
          onChange={(categories) => onChange({ categories })}
        />
      ))}
    </div>
  )
}
