import { readFileSync, writeFileSync } from 'node:fs'
import { carriedBy, printCarriers } from './carried-by.js'
import { withCarriers } from './record-page.js'

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

const table = printCarriers(carriedBy({ lock: read('gateway/labels.lock'), agencies: read('gateway/agencies.yaml') }))
writeFileSync(new URL('../../../../docs/record.md', import.meta.url), withCarriers(read('docs/record.md'), table))
