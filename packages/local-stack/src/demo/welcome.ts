import { demoPeople } from './people.js'
import { demoStaff } from '../identity/demo-staff.js'

/** What `npm start` prints once everything answers. */
export function welcome(options: { url: string; log: string; seconds: number }): string {
  const staff = demoStaff.map(({ username, description }) => `    ${username.padEnd(11)} ${description}`)
  const people = demoPeople.map(({ nhsNumber, scenario }) => `    ${nhsNumber}  ${scenario}`)
  return `
crisis-record is up after ${options.seconds.toFixed(1)} s:  ${options.url}

  Sign in as one of the demo staff (no password):
${staff.join('\n')}

  and open the record of one of the demo people (none of them exists):
${people.join('\n')}

  A bearer token:            npm run --silent token -- liaison
  Take an agency away:       type  stop safe-haven  and  start safe-haven  here
  The log of all parts:      ${options.log}
  Stop everything:           Ctrl-C
`
}
