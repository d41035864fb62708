import type { AgencyInstance } from '../../supergraph/index.js'
import { plainPage } from '../plain-page/plain-page.js'
import { text } from './text.js'

/** Whom to telephone when the record shows nothing, and how to go on without it. Fixed words and the agencies file: nothing of a request is in it. */
export function whenDownPage(agencies: readonly AgencyInstance[], now: Date): string {
  const main = `<h1>${text.heading}</h1>
<p class="warning"><strong>${text.danger}</strong></p>
<h2>${text.stepsHeading}</h2>
<ol>
${text.steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
<h2>${text.numbersHeading}</h2>
<dl>
${agencies.map(entryOf).join('\n')}
</dl>
<h2>${text.partsHeading}</h2>
<ul>
${text.parts.map((part) => `<li>${part}</li>`).join('\n')}
</ul>
<p class="from">${text.from(dayInLondon(now))}</p>
<p class="screen">${text.print}</p>
<p class="screen"><a href="/">${text.back}</a></p>`
  return plainPage({ title: text.title, main })
}

function entryOf({ name, kind, outOfHours }: AgencyInstance): string {
  const whom = `<dt>${escaped(name)}<span>${text.kinds[kind]}</span></dt>`
  if (outOfHours === undefined) return `<div>${whom}<dd>${text.noNumber}</dd></div>`
  const call = `${text.call} ${escaped(name)}: ${escaped(outOfHours)}`
  return `<div>${whom}<dd><a href="tel:${outOfHours.replaceAll(' ', '')}" aria-label="${call}">${escaped(outOfHours)}</a></dd></div>`
}

function dayInLondon(now: Date): string {
  return now.toLocaleDateString('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(raw: string): string {
  return raw.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
