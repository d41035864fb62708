/**
 * Thrown where a withheld field may not be null, so that the field above it becomes null. Taken out of the answer before it is sent:
 * withheld is a null without an error.
 */
export class Withheld extends Error {
  constructor() {
    super('withheld')
    this.name = 'Withheld'
  }
}
