/** Names and attributes of our two cookies. With https the `__Host-` prefix makes browsers refuse a cookie set by a sibling host. */
export interface CookieSettings {
  sessionName: string
  signInName: string
  attributes: { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean }
}

export function cookieSettings(publicUrl: URL): CookieSettings {
  const secure = publicUrl.protocol === 'https:'
  const prefix = secure ? '__Host-' : ''
  return {
    sessionName: `${prefix}crisis-record`,
    signInName: `${prefix}crisis-record-sign-in`,
    // Lax, not strict: the way back from the identity provider comes from another site, and needs both cookies.
    attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  }
}
