import { bearerWithoutCookie } from './bearer-without-cookie.js'
import { jsonInUtf8 } from './json-in-utf-8.js'
import { notCompressed } from './not-compressed.js'

/** In this order, before the body is read and before anybody is looked up. */
export const operationChecks = [jsonInUtf8, notCompressed, bearerWithoutCookie] as const

export { bearerWithoutCookie } from './bearer-without-cookie.js'
export { noWebsocket } from './no-websocket.js'
