/** For tests alone, of this package and of the whole system: a second opinion on every decision. */
export { slowDecide, type SlowAnswer } from './slow-decide.js'
