import { DoAndDont } from '../../elements/do-and-dont.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import type { AboutMePartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { definePanel } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment AboutMeParts on Patient {
    aboutMe(first: 20) {
      id
      source {
        odsCode
        name
        kind
      }
      recordedAt
      recordedBy {
        name
        role
      }
      lastUpdated
      whatMattersToMe
      peopleWhoMatterToMe
      howICommunicate
      myWellness
      pleaseDo
      pleaseDoNot
      howAndWhenToSupportMe
    }
  }
`)

type AboutMe = NonNullable<AboutMePartsFragment['aboutMe']>

export const aboutMePanel = definePanel({
  id: 'about-me',
  field: 'aboutMe',
  title: text.aboutMe.title,
  none: text.aboutMe.none,
  View: AboutMeList,
})

/** In the person's own words, under the headings of the PRSB "About Me" standard. */
function AboutMeList({ value }: { value: AboutMe }) {
  return (
    <ItemList items={value} initially={1}>
      {(about) => (
        <div className="cr-item">
          <div className="cr-about">
            <DoAndDont
              todo={{ heading: text.aboutMe.do, items: about.pleaseDo }}
              avoid={{ heading: text.aboutMe.doNot, items: about.pleaseDoNot }}
            />
          </div>
          <Facts
            facts={[
              [text.aboutMe.communicate, about.howICommunicate],
              [text.aboutMe.support, about.howAndWhenToSupportMe],
              [text.aboutMe.matters, about.whatMattersToMe],
              [text.aboutMe.people, about.peopleWhoMatterToMe],
              [text.aboutMe.wellness, about.myWellness],
            ]}
          />
          <Origin item={about} />
        </div>
      )}
    </ItemList>
  )
}
