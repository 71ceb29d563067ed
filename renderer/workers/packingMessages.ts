import type { Report } from '#shared/report/Report'

/** A report to be packed, and the moment that the document names as its making (ISO). */
export interface PackingOrder {
  readonly report: Report
  readonly at: string
}

/** The bytes of the Word file, or what went wrong. */
export type PackingAnswer = { readonly bytes: ArrayBuffer } | { readonly fault: string }
