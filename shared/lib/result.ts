/** A value, or a failure the screen can put into words. Errors that a user can meet are values, never exceptions. */
export type Result<T, F = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F }

/**
 * What went wrong, as a code with a sentence in the message catalogue (`failure.<code>`), and the few facts
 * the sentence needs. `detail` is for a technician's eyes and is shown smaller.
 */
export interface Failure {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly detail?: string
}

/** Wraps a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Makes a failure from its code, the facts its sentence needs, and an optional technical detail. */
export function fail(
  code: string,
  values?: Readonly<Record<string, string | number>>,
  detail?: string,
): { readonly ok: false; readonly failure: Failure } {
  return {
    ok: false,
    failure: { code, ...(values ? { values } : {}), ...(detail ? { detail } : {}) },
  }
}
