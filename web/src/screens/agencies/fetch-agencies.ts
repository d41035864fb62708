import type { AgenciesAnswer } from '@crisis-record/contract'

/** Asks the gateway how the agencies are. `ENDED`: it no longer knows the session. Undefined: it does not answer as it should. */
export async function fetchAgencies(csrfToken: string): Promise<AgenciesAnswer | 'ENDED' | undefined> {
  try {
    const response = await fetch('/status/agencies', {
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { accept: 'application/json', 'x-csrf-token': csrfToken },
    })
    if (response.status === 401) return 'ENDED'
    const body: unknown = response.ok ? await response.json() : undefined
    return isAnswer(body) ? body : undefined
  } catch {
    return undefined
  }
}

/** Whether it is the gateway that answered. What it says is as the contract has it. */
function isAnswer(body: unknown): body is AgenciesAnswer {
  return typeof body === 'object' && body !== null && 'parts' in body && Array.isArray(body.parts) && 'agencies' in body
}
