import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import { demoStaff, findDemoStaff } from './demo-staff.js'
import { page } from './demo-provider.js'

/** The page of the sign-in service on which one becomes a member of the demo's staff: `/interaction/:uid`. */
export async function pickStaff(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const interaction = await provider.interactionDetails(request, response)
  if (request.method !== 'POST') {
    const buttons = demoStaff.map(
      ({ username, name, description }) =>
        `<li><button name="staff" value="${username}"><b>${username}</b> ${name}, ${description}</button></li>`,
    )
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(
      page(
        'Who are you today?',
        `<form method="post" action="/interaction/${interaction.uid}"><ul>${buttons.join('')}</ul></form><p>These people do not exist, and need no password.</p>`,
      ),
    )
    return
  }
  const staff = findDemoStaff(new URLSearchParams(await readBody(request)).get('staff') ?? '')
  if (staff === undefined) {
    response
      .writeHead(400, { 'content-type': 'text/html; charset=utf-8' })
      .end(page('Nobody by that name', '<p>Go back and choose one of the staff.</p>'))
    return
  }
  await provider.interactionFinished(request, response, { login: { accountId: staff.username } }, { mergeWithLastSubmission: false })
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) {
    body += String(chunk)
    if (body.length > 1024) throw new Error('body too large')
  }
  return body
}
