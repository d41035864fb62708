import { ErrorMessage } from 'nhsuk-react-components'
import { inWords } from '../../elements/words.js'
import { ChooseSeveral } from '../../forms/choose-several.js'
import { type Fault, fieldId } from '../../forms/faults.js'
import { text } from '../../overrides/text.js'
import { categoryName } from '../../records/category-words.js'
import type { Sharing } from '../../records/record-patient.js'

export interface OverrideGroup {
  /** As the agreement names it: `crisis-and-safety`. */
  readonly name: string
  readonly categories: readonly string[]
}

interface Properties {
  readonly groups: readonly OverrideGroup[]
  readonly sharing: Sharing
  readonly chosen: ReadonlySet<string>
  readonly faults: readonly Fault[]
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** By group. What is shared already says so: of that an override opens only what is sealed, and nobody learns whether anything is. */
export function CategoriesToOpen({ groups, sharing, chosen, faults, onChange }: Properties) {
  const fault = faults.find(({ field }) => field === 'categories')
  const isShared = (category: string) => {
    const outcomes = sharing.filter((outcome) => outcome.category === category)
    return outcomes.length > 0 && outcomes.every(({ shared }) => shared)
  }
  return (
    <fieldset className={fault === undefined ? 'nhsuk-fieldset cr-several' : 'nhsuk-fieldset cr-several cr-several--wrong'}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.categories}</legend>
      <p className="nhsuk-hint">{text.categoriesHint}</p>
      {fault !== undefined && <ErrorMessage>{fault.message}</ErrorMessage>}
      <div className="cr-groups" id={fieldId('categories')} tabIndex={-1}>
        {groups.map((group) => (
          <ChooseSeveral
            key={group.name}
            field={`categories-${group.name}`}
            legend={inWords(group.name)}
            options={group.categories.map((category) => ({
              value: category,
              words: categoryName(category),
              ...(isShared(category) ? { hint: text.shared } : {}),
            }))}
            chosen={chosen}
            faults={[]}
            onChange={onChange}
          />
        ))}
      </div>
    </fieldset>
  )
}
