import { clockInWords } from '../records/detention-clock/clock-in-words.js'
import type { DetentionClock } from '../records/detention-clock/detention-clock.js'
import { type CountedExtension, notCounted } from '../records/detention-clock/extensions.js'
import { londonTime } from '../records/detention-clock/london-time.js'
import { clockWarnings } from '../records/detention-clock/warnings.js'
import type { DetentionClockType } from './detention-clock-type.js'
import type { DetentionExtensionType } from './detention-extension-type.js'

export function toClockType(clock: DetentionClock): DetentionClockType {
  const { start, expiresAt, extension } = clock
  return {
    ...{ state: clock.state, section: clock.section, expiresAt, endedAt: clock.endedAt },
    startsAt: start?.at ?? null,
    startsAtLocal: start === null ? null : londonTime(start.at),
    basis: start?.basis ?? null,
    expiresAtLocal: expiresAt === null ? null : londonTime(expiresAt),
    cannotBeComputedBecause: clock.cannotBeComputedBecause,
    extendedBy: extension?.authorisedBy.name ?? null,
    extension: extension === null ? null : toExtensionType(extension),
    disregardedExtensions: clock.disregardedExtensions.map(({ authorisedAt, minutes, authorisedBy, because }) => ({
      ...{ authorisedAt, minutes, authorisedBy: authorisedBy?.name ?? null },
      ...{ reason: because, inWords: notCounted[because] },
    })),
    warnings: clock.warnings.map((code) => ({ code, inWords: clockWarnings[code] })),
    inWords: clockInWords(clock),
    law: clock.rule?.source ?? null,
  }
}

function toExtensionType({ authorisedBy, authorisedAt, minutes, approvedBy }: CountedExtension): DetentionExtensionType {
  return { authorisedAt, minutes, authorisedBy: authorisedBy.name, authorisedByRole: authorisedBy.role, approvedBy }
}
