import { type ErrorCode, errorTable } from '@crisis-record/contract'

/** Nobody was signed in, so that nothing was opened: what is left to say is what to do. */
function whatToDo(code: ErrorCode): string {
  return code === 'SIGN_IN_UNAVAILABLE'
    ? 'Until it answers, telephone the agencies that may know the person.'
    : 'If you cancelled, nothing was opened. If it fails again, ask whoever manages staff access in your organisation, and telephone the agencies that may know the person.'
}

/** A page for someone who meant to sign in. Plain, since the viewer has not been loaded; nothing of the request is in it. */
export function signInErrorPage(code: ErrorCode): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign-in did not work</title></head>
<body>
<main>
<h1>Sign-in did not work</h1>
<p>${errorTable[code].text}</p>
<p>${whatToDo(code)}</p>
<p><a href="/auth/sign-in">Sign in again</a></p>
<p><a href="/when-it-is-down">What to do when it is down, and whom to telephone</a></p>
<p><a href="/">Back to the start</a></p>
</main>
</body>
</html>
`
}
