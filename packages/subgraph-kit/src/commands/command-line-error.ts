export class CommandLineError extends Error {
  override readonly name = 'CommandLineError'
}
