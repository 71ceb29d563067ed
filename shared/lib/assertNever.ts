/**
 * Fails to compile where a union has a case that the code before it forgot.
 * @throws always: reaching it means that unchecked data slipped past a validator.
 */
export function assertNever(value: never): never {
  throw new Error(`Unforeseen case: ${JSON.stringify(value)}`)
}
