import { type ErrorCode, errorTable } from '@crisis-record/contract'
import { plainPage } from './plain-page/plain-page.js'

/** Nobody was signed in, so that nothing was opened: what is left to say is what to do. */
function whatToDo(code: ErrorCode): string {
  return code === 'SIGN_IN_UNAVAILABLE'
    ? 'Until it answers, telephone the agencies that may know the person.'
    : 'If you cancelled, nothing was opened. If it fails again, ask whoever manages staff access in your organisation, and telephone the agencies that may know the person.'
}

/** A page for someone who meant to sign in. Nothing of the request is in it. */
export function signInErrorPage(code: ErrorCode): string {
  const title = 'Sign-in did not work'
  const main = `<h1>${title}</h1>
<p>${errorTable[code].text}</p>
<p>${whatToDo(code)}</p>
<ul>
<li><a href="/auth/sign-in">Sign in again</a></li>
<li><a href="/when-it-is-down">What to do when it is down, and whom to telephone</a></li>
<li><a href="/">Back to the start</a></li>
</ul>`
  return plainPage({ title, main })
}
