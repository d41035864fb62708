import { Age } from '../../elements/age.js'
import { text } from './text.js'

interface Item {
  readonly recordedAt: string
  readonly givenBy: string
  readonly text: string
}

/** What others said in confidence. Withheld reads the same whether or not there is any. */
export function ThirdPartyInformation({ items }: { items: readonly Item[] | null }) {
  return (
    <section className="cr-bullets">
      <h3 className="cr-subheading">{text.crisisPlan.thirdParty}</h3>
      {items === null && <p className="cr-quietly">{text.crisisPlan.thirdPartyWithheld}</p>}
      {items?.length === 0 && <p className="cr-quietly">{text.crisisPlan.thirdPartyNone}</p>}
      {items?.map((item) => (
        <p key={item.recordedAt + item.text}>
          {item.text}{' '}
          <span className="cr-quietly">
            {text.crisisPlan.from} {item.givenBy}, <Age at={item.recordedAt} />
          </span>
        </p>
      ))}
    </section>
  )
}
