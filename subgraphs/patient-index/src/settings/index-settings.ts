import { agenciesFile, fileSetting, requestKey } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

const feedKeyFile = fileSetting((text) => {
  const expected = 'must hold a JSON array of one or two {"kid","key"}, of which the first signs'
  try {
    const [key] = z.array(requestKey).min(1).max(2).parse(JSON.parse(text))
    return key === undefined ? { faults: [expected] } : { value: key }
  } catch {
    return { faults: [expected] }
  }
})

const positive = (usual: number) => z.coerce.number().int().positive().default(usual)

/** What the person register is told beyond what every subgraph is. The descriptions are what `--help` prints. */
export const indexSettings = z.object({
  AGENCIES_FILE: agenciesFile.describe('YAML file of the agencies, the one the gateway reads: where the consent registry is'),
  REGISTER_FEED_KEY_FILE: feedKeyFile.describe(
    'JSON file with the one or two keys shared with the consent registry, which is told of people: [{"kid","key"}]; the first signs',
  ),
  SEARCHES_PER_MINUTE: positive(30).describe('searches for people of one caller in a minute; more are refused'),
  DIFFERENT_SEARCHES_PER_HOUR: positive(100).describe('different people one caller may search for in an hour'),
  NEIGHBOURING_NUMBERS: positive(5).describe('NHS numbers close to each other that one caller may search for within ten minutes'),
})

export type IndexSettings = z.infer<typeof indexSettings>
